import { z } from 'zod';

/** An instant, as ISO 8601 in UTC. */
export const instant = z.iso.datetime('Choose a date and a time.').transform((text) => new Date(text));

export const retirementPlan = z.strictObject({
  termId: z.uuid(),
  dueAt: instant,
  replacementId: z.uuid().nullable().optional(),
  note: z.string().max(4_000).optional(),
});
export type RetirementPlan = z.output<typeof retirementPlan>;

/** `wasDueAt`: the instant when the form was opened. */
export const newInstant = z.strictObject({ scheduleId: z.uuid(), wasDueAt: instant, dueAt: instant });
export type NewInstant = z.output<typeof newInstant>;
