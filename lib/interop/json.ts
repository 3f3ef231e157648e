import { z } from 'zod';
import { type Document, emptyDocument } from '@/lib/document/schema';
import { sizeProblem } from '@/lib/document/size';
import { aliasKinds } from '@/lib/revisions/content';
import { type Bundle, emptyBundle, entryStatuses, importCaps } from './bundle';

const format = 'headword-glossary';
const version = 1;

// Documents are checked when the import is planned; here only that they can be walked.
const document = z.custom<Document>().superRefine((value, context) => {
  const message = sizeProblem(value);
  if (message) context.addIssue({ code: 'custom', message });
});

const content = z.strictObject({
  headword: z.string(),
  slug: z.string(),
  definition: z.string().default(''),
  body: document.default(emptyDocument),
  aliases: z.array(z.strictObject({ name: z.string(), kind: z.enum(aliasKinds) })).default([]),
  topics: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  broader: z.array(z.string()).default([]),
  questions: z.array(z.strictObject({ question: z.string(), answer: document })).default([]),
  sources: z.array(z.strictObject({ title: z.string(), url: z.string() })).default([]),
  searchDescription: z.string().default(''),
  deprecation: z.strictObject({ note: z.string(), replacementId: z.string().nullable() }).nullable().default(null),
});

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  glossary: z.strictObject({ name: z.string(), description: z.string(), locale: z.string() }).nullable(),
  topics: z.record(z.string(), z.string()).default({}),
  terms: z
    .array(z.strictObject({ status: z.enum(entryStatuses), translates: z.string().min(1).optional(), content }))
    .max(importCaps.entries),
});

/** A glossary in our own JSON, whole: the format that loses nothing of what readers and authors see. */
export function serialiseJson({ glossary, topics, entries }: Bundle): string {
  const sorted = Object.fromEntries(Object.entries(topics).sort(([a], [b]) => (a < b ? -1 : 1)));
  const terms = entries.map(({ status, translates, content: own }) => ({ status, translates, content: own }));
  return `${JSON.stringify({ format, version, glossary, topics: sorted, terms }, null, 2)}\n`;
}

/** The bundle that a file in our own JSON holds. Never throws: a file that is something else is told as unreadable. */
export function parseJson(source: string, text: string): Bundle {
  const bundle = emptyBundle();
  const parsed = file.safeParse(jsonIn(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.');
    const reason = `It is not Headword’s JSON${place ? ` (${place}: ${issue?.message})` : ''}.`;
    return { ...bundle, unreadable: [{ source, reason }] };
  }
  const { glossary, topics, terms } = parsed.data;
  const entries = terms.map(({ translates, ...term }, index) => ({
    source: `${source}, term ${index + 1}`,
    ...(translates && { translates }),
    ...term,
  }));
  return { ...bundle, glossary, topics, entries };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
