import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Grant } from '@/lib/workflow/actor';
import type { RolesChange } from './forms';
import { grantWord, grantWords } from './grant-words';
import { type By, lastAdministrator, lockAccount, whyNot } from './stand';

/**
 * Gives a person exactly these roles, from their very next request on; whether anything changed.
 * Refuses `conflict` where the form was opened on other roles, and to demote the last active administrator.
 */
export const changeRoles = (form: RolesChange, by: By): Promise<Outcome<{ changed: boolean }>> =>
  command<{ changed: boolean }>(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    const account = await lockAccount(tx, form.userId);
    if (!account || !(await areGlossaries(tx, form.grants))) return refused('notFound');
    const held = await tx.membership.findMany({
      where: { userId: account.id },
      select: { id: true, role: true, glossaryId: true },
    });
    const [before, after] = [grantWords(held), grantWords(form.grants)];
    if (form.before && grantWords(form.before).join() !== before.join())
      return refused('conflict', await lastChange(tx, account.id));
    if (before.join() === after.join()) return accepted({ changed: false });
    const lost = held.filter((grant) => !after.includes(grantWord(grant)));
    const won = form.grants.filter((grant) => !before.includes(grantWord(grant)));
    await tx.membership.deleteMany({ where: { id: { in: lost.map(({ id }) => id) } } });
    await tx.membership.createMany({ data: won.map((grant) => ({ ...grant, userId: account.id })) });
    const last = lost.some(({ role }) => role === 'ADMIN') ? await lastAdministrator(tx) : null;
    if (last) return last;
    const details = { userId: account.id, before, after };
    await appendEvent(tx, { stream: 'people', kind: 'rolesChanged', actorId: by?.id ?? null, details });
    return accepted({ changed: true });
  });

/** Whether every glossary the roles are held in exists. */
export async function areGlossaries(tx: Transaction, grants: readonly Grant[]): Promise<boolean> {
  const ids = new Set(grants.flatMap(({ glossaryId }) => glossaryId ?? []));
  return ids.size === (await tx.glossary.count({ where: { id: { in: [...ids] } } }));
}

async function lastChange(tx: Transaction, userId: string): Promise<{ by?: string; at?: string }> {
  const event = await tx.event.findFirst({
    where: {
      stream: 'people',
      kind: { in: ['rolesChanged', 'invited'] },
      details: { path: ['userId'], equals: userId },
    },
    orderBy: { sequence: 'desc' },
    select: { at: true, actor: { select: { name: true } } },
  });
  return event ? { by: event.actor?.name ?? 'the operator', at: event.at.toISOString() } : {};
}
