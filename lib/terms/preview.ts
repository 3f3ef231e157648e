import 'server-only';
import { db } from '@/lib/db';
import { draftLinks } from '@/lib/mentions/draft-links';
import { linkTerms } from '@/lib/published/link-terms';
import type { LinkedTerm } from '@/lib/published/linked';
import { termPath } from '@/lib/published/paths';
import { renderedContent } from '@/lib/published/rendered';
import type { PublishedTerm } from '@/lib/published/term';
import { pointersOf } from '@/lib/revisions/derived';
import type { RevisionView } from './find';

/** The page as it would be if this revision were published now: rendered by the same functions, stored nowhere. */
export async function previewOf({ term, revision }: RevisionView): Promise<PublishedTerm> {
  const { content, writers, reviews } = revision;
  const { links, termIds } = await draftLinks(term, content);
  const rendered = renderedContent(content, links);
  const linked = await listLive([...termIds, ...pointersOf(content).map(({ targetId }) => targetId)]);
  const [topics, people, before] = await Promise.all([
    db.topic.findMany({
      where: { glossaryId: term.glossaryId, slug: { in: content.topics } },
      select: { slug: true, name: true },
      orderBy: { name: 'asc' },
    }),
    db.user.findMany({
      where: { id: { in: [...writers.map(({ id }) => id), ...reviews.map(({ reviewerId }) => reviewerId)] } },
      select: { id: true, name: true, title: true },
    }),
    db.publishedTerm.findUnique({ where: { id: term.id }, select: { firstPublishedAt: true, writtenBy: true } }),
  ]);
  const person = (id: string) => people.filter((one) => one.id === id).map(({ name, title }) => ({ name, title }));
  const wrote = [
    ...((before?.writtenBy ?? []) as PublishedTerm['writtenBy']),
    ...writers.flatMap(({ id }) => person(id)),
  ];
  const counted = reviews.filter(({ counts }) => counts);
  const now = new Date();
  const targetOf = (id: string) => linked.get(id) ?? null;
  const of = (ids: readonly string[]) => ids.flatMap((id) => linked.get(id) ?? []);
  return {
    ...rendered,
    id: term.id,
    revisionId: null,
    glossaryId: term.glossaryId,
    definitionHtml: linkTerms(rendered.definitionHtml, targetOf),
    html: linkTerms(rendered.html, targetOf),
    questions: rendered.questions.map((question) => ({ ...question, html: linkTerms(question.html, targetOf) })),
    deprecation: content.deprecation && {
      note: content.deprecation.note,
      replacement: linked.get(content.deprecation.replacementId ?? '') ?? null,
    },
    writtenBy: [...new Map(wrote.map((one) => [`${one.name} ${one.title}`, one])).values()],
    reviewedBy: counted.flatMap(({ reviewerId }) => person(reviewerId)),
    firstPublishedAt: before?.firstPublishedAt ?? now,
    modifiedAt: revision.publishedAt ?? now,
    reviewedAt: counted.at(-1)?.at ?? null,
    topics,
    related: of(content.related),
    broader: of(content.broader),
    narrower: [],
    mentionedIn: [],
    translations: [],
    mentionedElsewhere: 0,
    dependsOn: [],
  };
}

/** Those of the terms that readers can go to. */
async function listLive(ids: readonly string[]): Promise<Map<string, LinkedTerm>> {
  if (ids.length === 0) return new Map();
  const [terms, glossaries] = await Promise.all([
    db.publishedTerm.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, glossaryId: true, slug: true, headword: true, definition: true },
    }),
    db.publishedGlossary.findMany({ select: { id: true, slug: true } }),
  ]);
  const slugOf = new Map(glossaries.map(({ id, slug }) => [id, slug]));
  return new Map(
    terms.map(({ id, glossaryId, slug, headword, definition }) => [
      id,
      { id, kind: 'mention', href: termPath(slugOf.get(glossaryId) ?? '', slug), headword, definition },
    ]),
  );
}
