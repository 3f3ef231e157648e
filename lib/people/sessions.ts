import 'server-only';
import { endSessionsOf } from '@/lib/auth/session';
import { command } from '@/lib/command';
import { db, type Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import type { AboutPerson } from './forms';
import { type By, lockAccount, whyNot } from './stand';

/** A browser in which somebody is signed in. */
export type OpenSession = { id: string; browser: string; createdAt: Date; lastSeenAt: Date };

/** A person's open sessions, the latest seen first, at most 200. */
export const listSessions = (userId: string): Promise<OpenSession[]> => db.$queryRaw<OpenSession[]>`
  SELECT "id", "browser", "createdAt", "lastSeenAt" FROM editorial."Session"
  WHERE "userId" = ${userId}::uuid AND "endedAt" IS NULL AND "expiresAt" > now()
  ORDER BY "lastSeenAt" DESC, "id" LIMIT 200`;

/** Signs a person out everywhere; how many sessions that ended. For administrators and the operator. */
export const endSessions = ({ userId }: AboutPerson, by: By): Promise<Outcome<{ ended: number }>> =>
  command(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    if (!(await lockAccount(tx, userId))) return refused('notFound');
    return accepted({ ended: await recordEnding(tx, userId, await endSessionsOf(tx, userId), by?.id ?? null) });
  });

/** Ends the actor's sessions but the one they ask from; how many. */
export const endOtherSessions = (actor: Actor, thisSessionId: string | null): Promise<Outcome<{ ended: number }>> =>
  command(async (tx) => {
    await lockAccount(tx, actor.id);
    const ended = await endSessionsOf(tx, actor.id, thisSessionId);
    return accepted({ ended: await recordEnding(tx, actor.id, ended, actor.id) });
  });

/** Ends one of the actor's own sessions; refuses `notFound` for anybody else's. */
export const endOwnSession = (sessionId: string, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const ended = await tx.$executeRaw`
      UPDATE editorial."Session" SET "endedAt" = now()
      WHERE "id" = ${sessionId}::uuid AND "userId" = ${actor.id}::uuid AND "endedAt" IS NULL`;
    if (ended === 0) return refused('notFound');
    await recordEnding(tx, actor.id, ended, actor.id);
    return accepted(undefined);
  });

async function recordEnding(tx: Transaction, userId: string, ended: number, actorId: string | null): Promise<number> {
  const details = { userId, ended };
  if (ended > 0) await appendEvent(tx, { stream: 'people', kind: 'sessionsEnded', actorId, details });
  return ended;
}
