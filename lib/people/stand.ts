import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Reason, type Refusal, refused } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';

/** Whoever gives a command about people: an administrator, or the operator on the command line (null). */
export type By = Actor | null;

/**
 * Lets commands about people happen one after the other, and says why this one may not happen, or null.
 * The administrator is read again after the wait: who was demoted or disabled meanwhile is refused.
 */
export async function whyNot(tx: Transaction, by: By): Promise<Reason | null> {
  await lockPeople(tx);
  if (by === null) return null;
  const account = await tx.user.findUnique({
    where: { id: by.id },
    select: { disabledAt: true, memberships: { where: { role: 'ADMIN', glossaryId: null }, select: { id: true } } },
  });
  if (!account || account.disabledAt) return 'signedOut';
  return account.memberships.length > 0 ? null : 'wrongRole';
}

/** Holds back every other command about people until the transaction ends. */
export const lockPeople = async (tx: Transaction): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('commands about people', 0))`;
};

export type Account = {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  disabledAt: Date | null;
};

/** The account, locked against commands of the workflow that are under way in this person's name; null if unknown. */
export async function lockAccount(tx: Transaction, userId: string): Promise<Account | null> {
  const [account] = await tx.$queryRaw<Account[]>`
    SELECT "id", "name", "email", "passwordHash", "disabledAt" FROM editorial."User"
    WHERE "id" = ${userId}::uuid FOR UPDATE`;
  return account ?? null;
}

/** The refusal of a change after which nobody could administer, else null. To be asked after the change was written. */
export async function lastAdministrator(tx: Transaction): Promise<Refusal | null> {
  const active = await tx.user.count({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      memberships: { some: { role: 'ADMIN', glossaryId: null } },
    },
  });
  if (active > 0) return null;
  return refused('invalid', {
    fields: { '': 'This is the last active administrator. Make somebody else an administrator first.' },
  });
}
