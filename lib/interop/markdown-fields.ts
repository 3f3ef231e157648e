import { z } from 'zod';
import { aliasKinds } from '@/lib/revisions/content';
import { entryStatuses } from './bundle';

const text = z.string().default('');
const texts = z.union([z.array(z.string()), z.literal('').transform(() => [])]).default([]);
const alias = z
  .string()
  .transform((name) => ({ name, kind: 'synonym' as const }))
  .or(z.strictObject({ name: z.string(), kind: z.enum(aliasKinds).default('synonym') }));

/** Front matter of our own Markdown, as docs/formats.md says. Keys come in small letters, values as texts. */
export const ownFields = z.strictObject({
  headword: z.string(),
  slug: text,
  aliases: z.array(alias).default([]),
  topics: texts,
  related: texts,
  broader: texts,
  sources: z.array(z.strictObject({ title: text, url: text })).default([]),
  questions: z.array(z.strictObject({ question: text, answer: text })).default([]),
  searchdescription: text,
  translates: text,
  deprecation: z.strictObject({ note: text, replacement: text }).optional(),
  status: z.enum(entryStatuses).default('published'),
});

/** What is wrong with some fields, in one line. */
export function fieldProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'The front matter cannot be read.';
  if (issue.code === 'unrecognized_keys') return `There is no field named ${issue.keys.join(', ')}.`;
  return `${issue.path.join('.') || 'The front matter'}: ${issue.message}.`.replace(/\.\.$/, '.');
}
