import { z } from 'zod';

const switches = z.strictObject({ neverLinked: z.boolean(), caseMatters: z.boolean() });

/** How the names of a term are linked, and how they were when the form was opened. */
export const linkingChange = z.strictObject({ termId: z.uuid().toLowerCase(), was: switches, ...switches.shape });
export type LinkingChange = z.output<typeof linkingChange>;
export type LinkingSwitches = z.output<typeof switches>;
