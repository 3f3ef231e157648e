import { z } from 'zod';
import { emailAddress } from '@/lib/people/fields';
import { uuid } from '@/lib/revisions/content';
import { cleanText } from '@/lib/text/normalise';

/** What can be wrong with a field, each with its sentence in the words of the page (lib/words). */
export type ProposalProblem = 'missing' | 'tooLong' | 'notAnAddress';
const problem = (what: ProposalProblem): string => what;

const text = (length: number) =>
  z
    .string()
    .max(length, problem('tooLong'))
    .transform((value) => cleanText(value).trim());
const line = (length: number) => text(length).transform((value) => value.replace(/\s+/gu, ' '));
const needed = (schema: z.ZodType<string>) => schema.refine((value) => value !== '', problem('missing'));

export const longest = { words: 200, text: 1_000, source: 500, email: 254, reason: 1_000 } as const;

/** Whoever wants to hear what was decided says where; it is asked of nobody. */
const optionalEmail = z
  .string()
  .max(longest.email, problem('tooLong'))
  .transform((value) => value.trim())
  .refine((value) => value === '' || emailAddress.safeParse(value).success, problem('notAnAddress'))
  .transform((value) => value.toLowerCase());

/** A term that is missing in a glossary. */
export const termProposal = z.strictObject({
  glossaryId: uuid,
  words: needed(line(longest.words)),
  text: text(longest.text),
  source: line(longest.source),
  email: optionalEmail,
});
export type TermProposal = z.output<typeof termProposal>;

/** What is wrong with a term that is live. */
export const changeProposal = z.strictObject({
  termId: uuid,
  text: needed(text(longest.text)),
  source: line(longest.source),
  email: optionalEmail,
});
export type ChangeProposal = z.output<typeof changeProposal>;

export const aboutProposal = z.strictObject({ proposalId: uuid });
export type AboutProposal = z.output<typeof aboutProposal>;

/** Why not, for whoever asked to hear of it; `shown`: and for whoever proposes the same. */
export const decline = z.strictObject({
  proposalId: uuid,
  reason: z
    .string()
    .max(longest.reason, 'At most 1,000 characters.')
    .transform((value) => cleanText(value).trim())
    .refine((value) => value !== '', 'Say why, in a sentence.'),
  shown: z.boolean(),
});
export type Decline = z.output<typeof decline>;

/** The proposal that says the same. */
export const merge = z.strictObject({ proposalId: uuid, intoId: uuid });
export type Merge = z.output<typeof merge>;
