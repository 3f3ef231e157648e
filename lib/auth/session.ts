import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db, type Transaction } from '@/lib/db';
import type { Actor, Grant } from '@/lib/workflow/actor';

/** How long a browser stays signed in, in days. */
export const sessionDays = 30;

/** Opens a session while the account is active and still has this password; the session's id, or null where not. */
export async function openSession(userId: string, passwordHash: string, browser: string): Promise<string | null> {
  const id = randomUUID();
  // The share lock makes a disabling or a change of password that is under way finish first, and then count.
  const opened = await db.$executeRaw`
    INSERT INTO editorial."Session" ("id", "userId", "expiresAt", "browser")
    SELECT ${id}::uuid, u."id", now() + make_interval(days => ${sessionDays}::int), ${browser.slice(0, 300)}
    FROM editorial."User" u
    WHERE u."id" = ${userId}::uuid AND u."disabledAt" IS NULL AND u."passwordHash" = ${passwordHash}
    FOR SHARE OF u`;
  return opened === 1 ? id : null;
}

type Row = { id: string; name: string; grants: Grant[]; unseen: boolean };

/** Who the session belongs to, as the rows stand now; null once it has ended or expired or its person is disabled. */
export async function findSessionActor(sessionId: string): Promise<Actor | null> {
  if (!z.uuid().safeParse(sessionId).success) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT u."id", u."name", s."lastSeenAt" < now() - interval '1 minute' AS unseen,
      coalesce((SELECT json_agg(json_build_object('role', m."role", 'glossaryId', m."glossaryId"))
        FROM editorial."Membership" m WHERE m."userId" = u."id"), '[]') AS grants
    FROM editorial."Session" s JOIN editorial."User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > now() AND u."disabledAt" IS NULL`;
  if (!row) return null;
  if (row.unseen)
    await db.$executeRaw`UPDATE editorial."Session" SET "lastSeenAt" = now() WHERE "id" = ${sessionId}::uuid`;
  return { id: row.id, name: row.name, grants: row.grants };
}

/** Ends one session; nothing happens where it has ended already. */
export async function endSession(sessionId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE editorial."Session" SET "endedAt" = now() WHERE "id" = ${sessionId}::uuid AND "endedAt" IS NULL`;
}

/** Ends a person's sessions, all or all but one; how many there were. */
export const endSessionsOf = (tx: Transaction, userId: string, butSessionId: string | null = null): Promise<number> =>
  tx.$executeRaw`
    UPDATE editorial."Session" SET "endedAt" = now()
    WHERE "userId" = ${userId}::uuid AND "endedAt" IS NULL AND "expiresAt" > now()
      AND "id" IS DISTINCT FROM ${butSessionId}::uuid`;
