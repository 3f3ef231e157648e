import { accepted, refused } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';
import { cancelPublication } from './scheduled-publication';

/** Pins an approved revision to an instant in the future, by the database's clock. */
export const schedule: PrepareEffect = async ({ tx, revision, input: { scheduledFor }, actor, note, now }) => {
  if (!scheduledFor || !(scheduledFor > now))
    return refused('invalid', { fields: { scheduledFor: 'Choose a time in the future.' } });
  await tx.schedule.create({
    data: {
      kind: 'PUBLISH',
      termId: revision.termId,
      revisionId: revision.id,
      dueAt: scheduledFor,
      byId: actor.id,
      note,
      createdAt: now,
    },
    select: { id: true },
  });
  return accepted({ to: 'SCHEDULED', kind: 'scheduled', details: { scheduledFor: scheduledFor.toISOString() } });
};

/** Takes the instant back; the approval stays. */
export const unschedule: PrepareEffect = async (step) => {
  await cancelPublication(step);
  return accepted({ to: 'APPROVED', kind: 'unscheduled' });
};
