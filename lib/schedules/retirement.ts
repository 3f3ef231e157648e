import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { retirementProblem } from '@/lib/revisions/effects/retire';
import { databaseNow } from '@/lib/revisions/lock';
import { cleanNote, noteRefusal } from '@/lib/revisions/note';
import type { Actor } from '@/lib/workflow/actor';
import type { RetirementPlan } from './form';
import { openForPublisher } from './open';

/**
 * Schedules the retirement of a live term, whichever of its revisions is live then, by a publisher.
 * Refuses: notFound, signedOut, wrongRole, wrongStatus (it is not live), conflict (it is scheduled already), invalid (an
 * instant that has passed, a replacement that is not live).
 */
export const scheduleRetirement = (
  { termId, dueAt, replacementId = null, note: words }: RetirementPlan,
  actor: Actor,
): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openForPublisher(tx, termId, actor);
    if (!opened.ok) return opened;
    const live = await tx.revision.findFirst({
      where: { termId, status: 'PUBLISHED' },
      select: { id: true, number: true, term: { select: { glossaryId: true } } },
    });
    if (!live) return refused('wrongStatus');
    const there = await tx.schedule.findFirst({
      where: { termId, kind: 'RETIRE', doneAt: null, cancelledAt: null },
      include: { by: { select: { name: true } } },
    });
    if (there) return refused('conflict', { by: there.by.name, at: there.createdAt.toISOString() });
    const note = cleanNote(words);
    const wanting = noteRefusal(note, 'optional');
    if (wanting) return wanting;
    const createdAt = await databaseNow(tx);
    if (!(dueAt > createdAt)) return refused('invalid', { fields: { dueAt: 'Choose a time in the future.' } });
    const problem = replacementId && (await retirementProblem(tx, { termId, ...live.term }, replacementId));
    if (problem) return refused('invalid', { fields: { replacementId: problem } });
    const byId = opened.value.id;
    await tx.schedule.create({ data: { kind: 'RETIRE', termId, dueAt, byId, replacementId, note, createdAt } });
    const details = { number: live.number, scheduledFor: dueAt.toISOString(), replacementId };
    const event = { stream: termId, actorId: byId, termId, revisionId: live.id, details, note };
    await appendEvent(tx, { ...event, kind: 'retirementScheduled' });
    return accepted(undefined);
  });

/** Takes the retirement of a term off the schedule, by a publisher. Refuses: notFound, signedOut, wrongRole, wrongStatus. */
export const cancelRetirement = ({ termId }: { termId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openForPublisher(tx, termId, actor);
    if (!opened.ok) return opened;
    const { count } = await tx.schedule.updateMany({
      where: { termId, kind: 'RETIRE', doneAt: null, cancelledAt: null },
      data: { cancelledAt: await databaseNow(tx) },
    });
    if (count === 0) return refused('wrongStatus');
    await appendEvent(tx, { stream: termId, kind: 'retirementCancelled', actorId: opened.value.id, termId });
    return accepted(undefined);
  });
