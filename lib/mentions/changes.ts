import 'server-only';
import { db } from '@/lib/db';
import type { Link } from '@/lib/linking/links';
import { type Sentence, sentenceAround } from '@/lib/linking/sentence';
import { termPath } from '@/lib/published/paths';
import { changedKeys } from './changed-keys';
import { listPagesOf } from './find-pages';
import { type LinkedPage, linkedPages } from './linked-pages';
import type { PublicName } from './names';
import { listPages } from './pages';

/** A sentence in which a link comes or goes, and the term it leads to. */
type ChangedLink = { kind: 'gained' | 'lost'; sentence: Sentence; to: { id: string; headword: string } };
export type ChangedPage = { id: string; headword: string; href: string; links: ChangedLink[] };

/** Other pages whose links would change: the first fifty by name, and how many they are, or are at most. */
export type LinkChanges = { pages: ChangedPage[]; count: number; isExact: boolean };

const mostShown = 50;
const mostRead = 200;
const atOnce = 50;

/**
 * What publishing a revision of a term, or (null) retiring it, would do to the links of other pages. Bounded: it reads at
 * most 200 of the pages that hold a name which comes or goes.
 */
export async function listLinkChanges(termId: string, revisionId: string | null): Promise<LinkChanges> {
  const term = await db.term.findUniqueOrThrow({ where: { id: termId } });
  const where = { kind: { not: 'hidden' } };
  const before = await db.publishedName.findMany({ where: { ...where, termId } });
  const after = revisionId ? await db.alias.findMany({ where: { ...where, revisionId } }) : [];
  const keys = changedKeys(before, after);
  if (keys.length === 0) return { pages: [], count: 0, isExact: true };
  const { caseMatters, neverLinked, glossaryId } = term;
  const own = after.map(({ name, key }): PublicName => ({ termId, name, key, caseMatters, neverLinked }));
  const written = (before.length === 0) !== (after.length === 0) ? { termId, isGained: before.length === 0 } : null;
  const change = (names: PublicName[]) => [...names.filter((name) => name.termId !== termId), ...own];
  const named = keys.map((key) => ({ glossaryId, key }));
  const found = await listPagesOf(db, named, { termId, most: mostRead });
  const changed: Changed[] = [];
  let read = 0;
  for (; read < found.ids.length && changed.length < mostShown; read += atOnce)
    changed.push(...(await changedAmong(found.ids.slice(read, read + atOnce), new Set(keys), change, written)));
  const count = read >= found.count ? changed.length : found.count;
  return { pages: await withHeadwords(changed.slice(0, mostShown)), count, isExact: read >= found.count };
}

/** Links that authors set to a term: they are plain text as long as it is not live. */
type Written = { termId: string; isGained: boolean } | null;

type Changed = { id: string; links: { kind: 'gained' | 'lost'; sentence: Sentence; toId: string }[] };

/** Those of the pages whose links would change, with the sentences. */
async function changedAmong(
  ids: readonly string[],
  keys: ReadonlySet<string>,
  change: (names: PublicName[]) => PublicName[],
  written: Written,
): Promise<Changed[]> {
  const pages = await listPages(db, ids);
  const askedOf = () => keys;
  const before = await linkedPages(db, pages, { askedOf });
  const after = new Map((await linkedPages(db, pages, { askedOf, change })).map((one) => [one.page.id, one]));
  const order = new Map(ids.map((id, at) => [id, at]));
  return before
    .map((one) => ({ id: one.page.id, links: difference(one, after.get(one.page.id), written) }))
    .filter(({ links }) => links.length > 0)
    .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

function difference(
  { page, links: before }: LinkedPage,
  now: LinkedPage | undefined,
  written: Written,
): Changed['links'] {
  const after = now?.links ?? [];
  const place = ({ line, range, termId }: Link) => `${line} ${range} ${termId}`;
  const without = (links: readonly Link[], others: readonly Link[]) => {
    const there = new Set(others.map(place));
    return links.filter((link) => !there.has(place(link)));
  };
  const told = (kind: 'gained' | 'lost') => (link: Link) => ({ kind, link });
  const set = page.written
    .filter(({ termId }) => termId === written?.termId)
    .map(({ text, range }) => ({
      kind: written?.isGained ? ('gained' as const) : ('lost' as const),
      toId: written?.termId ?? '',
      sentence: sentenceAround(text, range),
    }));
  const found = [...without(before, after).map(told('lost')), ...without(after, before).map(told('gained'))]
    .sort((one, other) => one.link.line - other.link.line || one.link.range[0] - other.link.range[0])
    .map(({ kind, link: { line, range, termId } }) => ({
      kind,
      toId: termId,
      sentence: sentenceAround(page.lines[line]?.text ?? '', range),
    }));
  return [...set, ...found];
}

async function withHeadwords(changed: readonly Changed[]): Promise<ChangedPage[]> {
  const ids = changed.flatMap(({ id, links }) => [id, ...links.map(({ toId }) => toId)]);
  const terms = await db.term.findMany({
    where: { id: { in: ids } },
    select: { id: true, headword: true, slug: true, glossary: { select: { slug: true } } },
  });
  const known = new Map(terms.map((term) => [term.id, term]));
  return changed.map(({ id, links }) => ({
    id,
    headword: known.get(id)?.headword ?? '',
    href: termPath(known.get(id)?.glossary.slug ?? '', known.get(id)?.slug ?? ''),
    links: links.map(({ kind, sentence, toId }) => ({
      kind,
      sentence,
      to: { id: toId, headword: known.get(toId)?.headword ?? '' },
    })),
  }));
}
