import { z } from 'zod';
import { uuid } from '@/lib/revisions/content';
import { cleanText } from '@/lib/text/normalise';

const mostQuoted = 2_000;

const words = z
  .string()
  .max(4_000, 'At most 4,000 characters.')
  .transform((text) => cleanText(text).trim());

/** What was selected, as the browser knows it: lib/passages/passage.ts */
const selected = z.strictObject({
  field: z.string().max(100),
  exact: z.string().min(1).max(mostQuoted, 'Select at most 2,000 characters.'),
  before: z.int32().min(0),
});

/** A remark on a passage of a revision, or on all of it; with other words for the passage, a suggestion. */
export const newThread = z
  .strictObject({
    revisionId: uuid,
    selected: selected.nullable(),
    text: words,
    replacement: z
      .string()
      .max(mostQuoted, 'At most 2,000 characters.')
      .transform((text) => cleanText(text).replace(/\s*\n\s*/g, ' '))
      .nullable(),
  })
  .refine(({ text, replacement }) => text !== '' || replacement !== null, {
    path: ['text'],
    message: 'Write something first.',
  });

/** An answer in a thread. */
export const newReply = z.strictObject({
  threadId: uuid,
  text: words.refine((text) => text !== '', 'Write something first.'),
});

/** A thread, to be resolved, reopened or declined. */
export const thread = z.strictObject({ threadId: uuid });

/** A suggestion to be taken into the revision that was shown, as it was shown. */
export const suggestionToTake = z.strictObject({ threadId: uuid, revisionId: uuid, version: z.int32().min(0) });
