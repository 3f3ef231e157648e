import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Actor, Role } from '@/lib/workflow/actor';

/**
 * The active ones among these accounts with the roles they hold now, share-locked until the transaction ends: a demotion
 * that has committed counts, one that has not waits.
 */
export async function lockAccounts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Actor>> {
  const people = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM editorial."User"
    WHERE id = ANY(${ids}::uuid[]) AND "disabledAt" IS NULL ORDER BY id FOR SHARE`;
  const held = await tx.$queryRaw<{ userId: string; role: Role; glossaryId: string | null }[]>`
    SELECT "userId", role::text, "glossaryId" FROM editorial."Membership"
    WHERE "userId" = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`;
  return new Map(
    people.map(({ id, name }) => [
      id,
      {
        id,
        name,
        grants: held.filter(({ userId }) => userId === id).map(({ role, glossaryId }) => ({ role, glossaryId })),
      },
    ]),
  );
}

/** The actor as they stand now, or nothing where the account is gone or disabled. */
export const lockActor = async (tx: Transaction, actor: Actor): Promise<Actor | null> =>
  (await lockAccounts(tx, [actor.id])).get(actor.id) ?? null;
