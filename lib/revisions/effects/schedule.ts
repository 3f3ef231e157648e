import { accepted, refused } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';

/** Pins an approved revision to an instant in the future, by the database's clock. */
export const schedule: PrepareEffect = async ({ input: { scheduledFor }, actor, now }) => {
  if (!scheduledFor || !(scheduledFor > now))
    return refused('invalid', { fields: { scheduledFor: 'Choose a time in the future.' } });
  return accepted({
    to: 'SCHEDULED',
    kind: 'scheduled',
    fields: { scheduledFor, scheduledById: actor.id },
    details: { scheduledFor: scheduledFor.toISOString() },
  });
};

/** Takes the instant back; the approval stays. */
export const unschedule: PrepareEffect = async () =>
  accepted({ to: 'APPROVED', kind: 'unscheduled', fields: { scheduledFor: null, scheduledById: null } });
