import 'server-only';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import type { NotificationKind } from './kinds';
import { mostUnread } from './most-unread';

export type NotificationLine = {
  id: string;
  kind: NotificationKind;
  at: Date;
  isRead: boolean;
  actor: string | null;
  termId: string;
  threadId: string | null;
  headword: string;
  glossary: string;
  details: Record<string, unknown>;
};

/** Notification `n` is about a glossary that the actor may still enter; term `t` is its term. */
const visible = (actor: Actor): Prisma.Sql => {
  const reach = reachOf(actor);
  return reach === 'all' ? Prisma.sql`TRUE` : Prisma.sql`t."glossaryId" = ANY(${reach}::uuid[])`;
};

/** What the actor was told, newest first, at most `limit` before the given id. One query. */
export const listNotifications = (
  actor: Actor,
  { before, limit }: { before: string | null; limit: number },
): Promise<NotificationLine[]> =>
  db.$queryRaw<NotificationLine[]>(Prisma.sql`
    SELECT n.id, n.kind, n.at, n."readAt" IS NOT NULL AS "isRead", a.name AS actor, n."termId", n."threadId",
      t.headword, g.name AS glossary, n.details
    FROM editorial."Notification" n
    JOIN editorial."Term" t ON t.id = n."termId" JOIN editorial."Glossary" g ON g.id = t."glossaryId"
    LEFT JOIN editorial."User" a ON a.id = n."actorId"
    WHERE n."userId" = ${actor.id}::uuid AND (${before}::uuid IS NULL OR n.id < ${before}::uuid) AND ${visible(actor)}
    ORDER BY n.id DESC LIMIT ${limit}`);

/** How much of it is unread, counted up to one more than `mostUnread`. One query. */
export async function countUnread(actor: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM (
      SELECT FROM editorial."Notification" n JOIN editorial."Term" t ON t.id = n."termId"
      WHERE n."userId" = ${actor.id}::uuid AND n."readAt" IS NULL AND ${visible(actor)} LIMIT ${mostUnread + 1}
    ) AS unread`);
  return row?.count ?? 0;
}
