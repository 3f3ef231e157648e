import { z } from 'zod';
import { cleanText } from '@/lib/text/normalise';

/** What opens a new term: where, and under which headword. Everything else is written on its page. */
export const newTermForm = z.strictObject({
  glossaryId: z.uuid('Choose a glossary.'),
  headword: z
    .string()
    .max(200, 'At most 200 characters.')
    .transform((value) => cleanText(value).replace(/\s+/gu, ' ').trim())
    .refine((value) => value !== '', 'The headword is missing.'),
});
