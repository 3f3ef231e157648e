import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { EraseOlder } from './form';

/**
 * Erases a lead and all that was mailed to it, by a link of its own; without a record, as if it had never been there.
 * Refuses: tooMany (a message to it is being sent at this very moment).
 */
export const eraseOwn = (leadId: string): Promise<Outcome> =>
  command(async (tx) => {
    await tx.lead.deleteMany({ where: { id: leadId } });
    return accepted(undefined);
  });

/**
 * Erases one lead and all that was mailed to it, by an administrator of all glossaries. That it happened is recorded, not
 * whom it was about. Refuses: signedOut, wrongRole, notFound.
 */
export const eraseLead = ({ leadId }: { leadId: string }, actor: Actor): Promise<Outcome<{ count: number }>> =>
  erase(actor, {}, async (tx) => (await tx.lead.deleteMany({ where: { id: leadId } })).count);

/** The same for all that were left before a day begins in the site's time zone. Refuses also where there are none. */
export const eraseOlder = ({ before }: EraseOlder, actor: Actor): Promise<Outcome<{ count: number }>> =>
  erase(
    actor,
    { before },
    (tx) => tx.$executeRaw`
      DELETE FROM editorial."Lead" WHERE "askedAt" <
        (SELECT ${before}::date::timestamp AT TIME ZONE "timeZone" FROM editorial."Site" WHERE id = 1)`,
  );

const erase = (actor: Actor, details: Record<string, string>, run: (tx: Transaction) => Promise<number>) =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    const count = await run(tx);
    if (count === 0) return refused('notFound');
    await appendEvent(tx, {
      stream: 'leads',
      kind: 'leadsErased',
      actorId: current.id,
      details: { count, ...details },
    });
    return accepted({ count });
  });
