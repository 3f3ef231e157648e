import { z } from 'zod';
import { slugOf } from '@/lib/terms/slug';
import type { Bundle, Entry, SourceFile } from './bundle';
import { emptyBundle } from './bundle';
import { parseCncf, topicNames } from './cncf';
import { type FrontMatter, parseYaml, splitFrontMatter } from './front-matter';
import { parseOwn } from './markdown-own';
import { renameReferences } from './references';

const glossaryFile = '_glossary.yaml';
const glossaryFields = z.strictObject({
  name: z.string(),
  description: z.string().default(''),
  locale: z.string().default('en'),
  topics: z
    .record(z.string(), z.string())
    .or(z.literal('').transform(() => ({})))
    .default({}),
});

const firstProblem = (fields: Record<string, string> = {}): string => Object.values(fields)[0] ?? 'It cannot be read.';

/**
 * Markdown files as a bundle: our own, and those of the CNCF glossary. Pages that are no entries (names that begin with
 * an underscore, files without headword and without status) are passed over. Never throws: what cannot be read is told.
 */
export function parseMarkdownFiles(files: readonly SourceFile[]): Bundle {
  const bundle = emptyBundle();
  for (const file of files) {
    if (file.name === glossaryFile) readGlossary(file, bundle);
    else if (/\.md$/i.test(file.name) && !file.name.startsWith('_')) readEntry(file, bundle);
  }
  bundle.entries = nameBySlug(bundle.entries);
  return bundle;
}

/** Entries name each other by their files: where an entry has another address than its file, by that. */
function nameBySlug(entries: readonly Entry[]): Entry[] {
  const slugs = new Set(entries.map(({ content }) => content.slug));
  const slugOfKey = new Map(
    entries.flatMap(({ key, content }) => (key && !slugs.has(key) ? [[key, content.slug]] : [])),
  );
  if (slugOfKey.size === 0) return [...entries];
  return entries.map((entry) => ({
    ...entry,
    content: renameReferences(entry.content, (reference) => slugOfKey.get(reference) ?? reference),
  }));
}

function readEntry({ name, text }: SourceFile, bundle: Bundle): void {
  const matter = splitFrontMatter(text);
  if (!matter.ok) {
    bundle.unreadable.push({ source: name, reason: firstProblem(matter.fields) });
    return;
  }
  const isOwn = 'headword' in matter.value.fields;
  if (!isOwn && !('status' in matter.value.fields)) return;
  const entry = isOwn ? parseOwn(name, matter.value) : parseCncf(name, matter.value);
  if (!entry.ok) bundle.unreadable.push({ source: name, reason: firstProblem(entry.fields) });
  else {
    bundle.entries.push(entry.value);
    if (!isOwn) nameTopics(matter.value, bundle);
  }
}

/** "fundamental" becomes the topic fundamental, Fundamental by name. */
function nameTopics({ fields }: FrontMatter, bundle: Bundle): void {
  for (const name of topicNames(fields)) {
    const [first = '', ...rest] = name;
    bundle.topics[slugOf(name)] ??= first.toUpperCase() + rest.join('');
  }
}

function readGlossary({ name, text }: SourceFile, bundle: Bundle): void {
  const yaml = parseYaml(text);
  const parsed = yaml.ok ? glossaryFields.safeParse(yaml.value) : null;
  if (!parsed?.success) {
    bundle.unreadable.push({ source: name, reason: 'It has to say name, description, locale and topics.' });
    return;
  }
  const { topics, ...glossary } = parsed.data;
  bundle.glossary = glossary;
  Object.assign(bundle.topics, topics);
}
