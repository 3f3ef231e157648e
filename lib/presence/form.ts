import { z } from 'zod';

/** What a tab says every few seconds while it has a term open. */
export const heartbeat = z.strictObject({
  tab: z.uuid(),
  /** The field somebody writes in ("definition", "questions.0.answer"), or empty. */
  field: z.string().regex(/^[A-Za-z]{0,40}(\.[A-Za-z0-9]{1,40}){0,4}$/),
  revisionId: z.uuid().optional(),
});

/** What it says as it goes. */
export const farewell = z.strictObject({ tab: z.uuid(), left: z.literal(true) });

export type Beat = z.output<typeof heartbeat>;
