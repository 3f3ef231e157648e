import { z } from 'zod';
import { type Document, documentSchema, emptyDocument } from '@/lib/document/schema';
import { toPlainText } from '@/lib/document/text';
import type { FieldProblems } from '@/lib/refusal';
import { isSlug, reservedSlugs } from '@/lib/terms/slug';
import { cleanText, comparisonKey } from '@/lib/text/normalise';

/** What an alias is to its headword. Hidden aliases (misspellings) lead to the term but are not shown. */
export const aliasKinds = ['synonym', 'abbreviation', 'variant', 'hidden'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** The editable fields of a revision, all together. Topics are slugs of the glossary's topics; terms are named by id. */
export type Content = {
  headword: string;
  slug: string;
  definition: string;
  body: Document;
  aliases: { name: string; kind: AliasKind }[];
  topics: string[];
  related: string[];
  broader: string[];
  questions: { question: string; answer: Document }[];
  sources: { title: string; url: string }[];
  searchDescription: string;
  deprecation: { note: string; replacementId: string | null } | null;
};

/** An id in the one spelling that the database gives back: events name their stream by it. */
export const uuid = z.uuid().toLowerCase();

const text = (length: number) =>
  z
    .string()
    .max(length, `At most ${length.toLocaleString('en')} characters.`)
    .transform((value) => cleanText(value).trim());
const line = (length: number) => text(length).transform((value) => value.replace(/\s+/gu, ' '));
const slug = z.string().max(200, 'At most 200 characters.').refine(isSlug, 'Small letters, digits and single hyphens.');
const address = slug.refine((value) => !reservedSlugs.term.has(value), 'This address is one of the site’s own.');
const unique = <T>(values: T[]): T[] => [...new Set(values)];
const list = <T extends z.ZodType>(one: T, length: number) => z.array(one).max(length, `At most ${length}.`);

// A scheme other than http and https is refused in a draft already: previews show sources as links.
const foreignScheme = /^(?!https?:)[a-z][a-z0-9+.-]*:/iu;
const url = line(2_000).refine((value) => !foreignScheme.test(value), 'Only http and https addresses.');

/** What may be saved: every field well-formed, any of them still empty. Texts come out clean (NFC, no control characters). */
export const draftContent = z.strictObject({
  headword: line(200),
  slug: z.literal('').or(address),
  definition: text(1_000),
  body: documentSchema,
  aliases: list(z.strictObject({ name: line(200), kind: z.enum(aliasKinds) }), 50),
  topics: list(slug, 20).transform(unique),
  related: list(uuid, 50).transform(unique),
  broader: list(uuid, 50).transform(unique),
  questions: list(z.strictObject({ question: line(300), answer: documentSchema }), 30),
  sources: list(z.strictObject({ title: line(300), url }), 50),
  searchDescription: line(300),
  deprecation: z.strictObject({ note: text(1_000), replacementId: uuid.nullable() }).nullable(),
}) satisfies z.ZodType<Content>;

/** What may be submitted: all that may be saved, with nothing missing. */
export const submittableContent = draftContent.superRefine((content, context) => {
  for (const [field, message] of Object.entries(missingForSubmission(content)))
    context.addIssue({ code: 'custom', path: field.split('.'), message });
});

/**
 * What keeps saved content from being submitted, in plain words per field path ("questions.0.answer"); nothing where it
 * may be submitted. The body may stay empty: a definition is a term.
 */
export function missingForSubmission(content: Content): FieldProblems {
  const problems: FieldProblems = {};
  if (!content.headword) problems.headword = 'The headword is missing.';
  if (!content.slug) problems.slug = 'The address is missing.';
  if (!content.definition) problems.definition = 'The definition is missing.';

  const names = new Set([comparisonKey(content.headword)]);
  for (const [index, { name }] of content.aliases.entries()) {
    const key = comparisonKey(name);
    if (!name) problems[`aliases.${index}.name`] = 'This alias has no name.';
    else if (names.has(key)) problems[`aliases.${index}.name`] = 'This name is already there.';
    names.add(key);
  }
  for (const [index, { question, answer }] of content.questions.entries()) {
    if (!question) problems[`questions.${index}.question`] = 'The question is missing.';
    if (!toPlainText(answer).trim()) problems[`questions.${index}.answer`] = 'The answer is missing.';
  }
  for (const [index, { title, url }] of content.sources.entries()) {
    if (!title) problems[`sources.${index}.title`] = 'This source has no title.';
    if (url && !URL.canParse(url)) problems[`sources.${index}.url`] = 'This is not a web address.';
  }
  if (content.deprecation && !content.deprecation.note && !content.deprecation.replacementId)
    problems['deprecation.note'] = 'Say why, or name a replacement.';
  return problems;
}

/** A new term's content: its headword and nothing else. The slug follows from the headword when it is created. */
export const emptyContent = (headword: string): Content => ({
  headword,
  slug: '',
  definition: '',
  body: emptyDocument,
  aliases: [],
  topics: [],
  related: [],
  broader: [],
  questions: [],
  sources: [],
  searchDescription: '',
  deprecation: null,
});
