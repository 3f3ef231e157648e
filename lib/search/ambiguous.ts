import type { Lane } from './lanes';

type Found = { lane: Lane; glossarySlug: string; glossaryName: string };

/** The glossaries in which what was asked for is the name of several terms: a page of each lists what it can mean. */
export function ambiguousIn(results: readonly Found[]): { slug: string; name: string }[] {
  const named = results.filter(({ lane }) => lane === 'headword' || lane === 'alias');
  const glossaries = new Map(named.map(({ glossarySlug, glossaryName }) => [glossarySlug, glossaryName]));
  return [...glossaries]
    .filter(([slug]) => named.filter(({ glossarySlug }) => glossarySlug === slug).length > 1)
    .map(([slug, name]) => ({ slug, name }));
}
