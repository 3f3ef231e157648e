import 'server-only';
import { db } from '@/lib/db';
import { mapCheckedTermIds } from '@/lib/document/mapTermIds';
import { listTopics } from '@/lib/glossaries/topics';
import type { Content } from '@/lib/revisions/content';
import { knownTo } from '@/lib/terms/known';
import type { Actor } from '@/lib/workflow/actor';
import { openStatuses } from '@/lib/workflow/status';
import type { Bundle, Entry } from './bundle';
import { referencesOf, renameReferences } from './references';

/**
 * A glossary as a bundle, by slug: of each term its published revision, else its open or returned one as a draft;
 * retired and discarded terms are left out, and links to them and to terms that the actor (nobody: the operator) may not
 * know of. Null where there is no such glossary.
 */
export async function collectBundle(glossarySlug: string, actor: Actor | null = null): Promise<Bundle | null> {
  const glossary = await db.glossary.findUnique({
    where: { slug: glossarySlug },
    select: { id: true, name: true, description: true, locale: true },
  });
  if (!glossary) return null;
  const { id: glossaryId, ...head } = glossary;
  const terms = await listExported(glossaryId);
  const slugs = new Map(terms.map(({ id, slug }) => [id, slug]));
  const abroad = terms.flatMap(({ content }) => referencesOf(content)).filter((id) => !slugs.has(id));
  for (const [id, slug] of await listAbroad(glossaryId, [...new Set(abroad)], actor)) slugs.set(id, slug);

  const originals = await listOriginals(glossaryId, actor);

  const entries = terms.map(({ id, slug, status, content }): Entry => {
    const named = renameReferences({ ...content, slug }, (id) => slugs.get(id) ?? null);
    const canonical = (document: Content['body']) => mapCheckedTermIds(document, (reference) => reference);
    const questions = named.questions.map(({ question, answer }) => ({ question, answer: canonical(answer) }));
    const original = originals.get(id);
    return {
      source: slug,
      ...(original && { translates: original }),
      status,
      content: inOrder({ ...named, body: canonical(named.body), questions }),
    };
  });
  const topics = Object.fromEntries((await listTopics(glossaryId)).map(({ slug, name }) => [slug, name]));
  return { glossary: head, topics, entries, unreadable: [] };
}

const exported = ['PUBLISHED', 'RETURNED', ...openStatuses] as const;

async function listExported(glossaryId: string) {
  const terms = await db.term.findMany({
    where: { glossaryId },
    orderBy: { slug: 'asc' },
    select: {
      id: true,
      slug: true,
      revisions: {
        where: { status: { in: [...exported, 'RETIRED'] } },
        orderBy: { number: 'desc' },
        select: { status: true, content: true },
      },
    },
  });
  return terms.flatMap(({ id, slug, revisions }) => {
    const live = revisions.find(({ status }) => status === 'PUBLISHED');
    const shown = live ?? revisions[0];
    if (!shown || shown.status === 'RETIRED') return [];
    const content = shown.content as unknown as Content;
    return [{ id, slug, content, status: live ? ('published' as const) : ('draft' as const) }];
  });
}

/** What the terms of the glossary translate, as "glossary/slug" by their ids; of others only what the actor may know of. */
async function listOriginals(glossaryId: string, actor: Actor | null): Promise<Map<string, string>> {
  const pairs = await db.translation.findMany({
    where: { term: { glossaryId }, original: knownTo(actor) },
    select: { termId: true, original: { select: { slug: true, glossary: { select: { slug: true } } } } },
  });
  return new Map(pairs.map(({ termId, original }) => [termId, `${original.glossary.slug}/${original.slug}`]));
}

/** Live or open terms of other glossaries, as "glossary/slug". */
async function listAbroad(glossaryId: string, ids: string[], actor: Actor | null): Promise<[string, string][]> {
  const terms = await db.term.findMany({
    where: {
      id: { in: ids },
      glossaryId: { not: glossaryId },
      revisions: { some: { status: { in: [...exported] } } },
      AND: knownTo(actor),
    },
    select: { id: true, slug: true, glossary: { select: { slug: true } } },
  });
  return terms.map(({ id, slug, glossary }) => [id, `${glossary.slug}/${slug}`]);
}

/** The database keeps the keys of JSON in an order of its own: files have them in ours. */
const inOrder = (content: Content): Content => ({
  headword: content.headword,
  slug: content.slug,
  definition: content.definition,
  body: ordered(content.body),
  aliases: content.aliases.map(({ name, kind }) => ({ name, kind })),
  topics: content.topics,
  related: content.related,
  broader: content.broader,
  questions: content.questions.map(({ question, answer }) => ({ question, answer: ordered(answer) })),
  sources: content.sources.map(({ title, url }) => ({ title, url })),
  searchDescription: content.searchDescription,
  deprecation: content.deprecation && {
    note: content.deprecation.note,
    replacementId: content.deprecation.replacementId,
  },
});

const keys = ['type', 'attrs', 'text', 'marks', 'content'];

function ordered<T>(node: T): T {
  if (Array.isArray(node)) return node.map(ordered) as T;
  if (typeof node !== 'object' || node === null) return node;
  const place = ([key]: [string, unknown]) => (keys.indexOf(key) + keys.length + 1) % (keys.length + 1);
  const members = Object.entries(node).sort((a, b) => place(a) - place(b));
  return Object.fromEntries(members.map(([key, value]) => [key, ordered(value)])) as T;
}
