import 'server-only';
import type { Transaction } from '@/lib/db';
import type { NotificationKind } from '@/lib/notifications/kinds';
import { notificationSentence, wordsOf } from '@/lib/notifications/sentence';
import { Prisma } from '@/prisma/client/client';

/** A notification that is to be mailed, with the words it needs. */
export type Pending = {
  id: string;
  kind: NotificationKind;
  userId: string;
  email: string;
  actor: string | null;
  termId: string;
  revisionId: string | null;
  threadId: string | null;
  headword: string;
  glossary: string;
  details: Record<string, unknown>;
};

/** Locks notifications that no other worker has, and reads what a mail says of them. */
export const lockPending = (tx: Transaction, condition: Prisma.Sql, limit: number): Promise<Pending[]> =>
  tx.$queryRaw<Pending[]>(Prisma.sql`
    SELECT notice.id, notice.kind, notice."userId", person.email, actor.name AS actor, notice."termId",
      notice."revisionId", notice."threadId", term.headword, glossary.name AS glossary, notice.details
    FROM editorial."Notification" AS notice
    JOIN editorial."User" AS person ON person.id = notice."userId"
    JOIN editorial."Term" AS term ON term.id = notice."termId"
    JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
    LEFT JOIN editorial."User" AS actor ON actor.id = notice."actorId"
    WHERE notice."mailedAt" IS NULL AND ${condition}
    ORDER BY notice.id LIMIT ${limit} FOR UPDATE OF notice SKIP LOCKED`);

/** They are part of a mail now. */
export const markMailed = (tx: Transaction, ids: readonly string[]) =>
  tx.$executeRaw`UPDATE editorial."Notification" SET "mailedAt" = clock_timestamp() WHERE id = ANY(${ids}::uuid[])`;

export const sentenceOf = ({ kind, ...told }: Pending): string => notificationSentence(kind, told);

export const quoteOf = ({ details }: Pending): string => wordsOf(details);
