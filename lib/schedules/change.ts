import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import type { Actor } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';
import { carryOut } from './due';
import type { NewInstant } from './form';
import { openForPublisher } from './open';

/** Any open schedule, with the term locked and the actor read again as its publisher. */
async function findOpen(tx: Transaction, scheduleId: string, actor: Actor) {
  const place = await tx.schedule.findUnique({ where: { id: scheduleId }, select: { termId: true } });
  if (!place) return refused('notFound');
  const opened = await openForPublisher(tx, place.termId, actor);
  if (!opened.ok) return opened;
  const schedule = await tx.schedule.findFirst({
    where: { id: scheduleId, doneAt: null, cancelledAt: null },
    include: { revision: { select: { number: true } } },
  });
  return schedule ? accepted({ schedule, current: opened.value }) : refused('wrongStatus');
}

/**
 * Moves a schedule to another instant, without touching the approval, in the name of the publisher who does so; one that
 * was held waits again. Refuses: notFound, signedOut, wrongRole, wrongStatus (done or cancelled), conflict
 * (changed since the form was opened), invalid (it has passed).
 */
export const reschedule = ({ scheduleId, wasDueAt, dueAt }: NewInstant, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const found = await findOpen(tx, scheduleId, actor);
    if (!found.ok) return found;
    if (found.value.schedule.dueAt.getTime() !== wasDueAt.getTime()) return refused('conflict');
    if (!(dueAt > (await databaseNow(tx))))
      return refused('invalid', { fields: { dueAt: 'Choose a time in the future.' } });
    const { schedule, current } = found.value;
    const { termId, revisionId, kind, revision } = schedule;
    const again = { dueAt, byId: current.id, heldAt: null, refusal: Prisma.DbNull };
    await tx.schedule.update({ where: { id: scheduleId }, data: again });
    const details = { number: revision?.number ?? null, scheduledFor: dueAt.toISOString() };
    const event = { stream: termId, actorId: current.id, termId, revisionId, details };
    await appendEvent(tx, { ...event, kind: kind === 'PUBLISH' ? 'scheduled' : 'retirementScheduled' });
    return accepted(undefined);
  });

/**
 * Tries a held schedule again at once, in the name of the publisher who does so. Refuses: notFound, signedOut, wrongRole,
 * wrongStatus (it is not held), and what holds it again.
 */
export async function retry({ scheduleId }: { scheduleId: string }, actor: Actor): Promise<Outcome> {
  const freed = await command(async (tx) => {
    const found = await findOpen(tx, scheduleId, actor);
    if (!found.ok) return found;
    if (found.value.schedule.heldAt === null) return refused('wrongStatus');
    const again = { byId: found.value.current.id, heldAt: null, refusal: Prisma.DbNull };
    await tx.schedule.update({ where: { id: scheduleId }, data: again });
    return accepted(undefined);
  });
  return freed.ok ? carryOut(scheduleId) : freed;
}
