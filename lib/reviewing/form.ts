import { z } from 'zod';

/** A reviewer asked by name. */
export const namedReviewer = z.strictObject({ revisionId: z.uuid(), reviewerId: z.uuid('Choose a reviewer.') });
