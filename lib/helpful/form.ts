import { z } from 'zod';
import { uuid } from '@/lib/revisions/content';

/** "Was this helpful?", as the form on a term's page asks it of the revision that is read. */
export const helpfulAnswer = z.strictObject({ revision: uuid, helpful: z.enum(['yes', 'no']) });
export type HelpfulAnswer = z.output<typeof helpfulAnswer>;
