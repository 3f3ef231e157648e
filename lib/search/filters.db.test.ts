import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { listFilters } from './filters';
import { search } from './find';

const glossary = await addGlossary({ slug: 'first', name: 'First', locale: 'de' });
const cast = await addCast();
const add = (headword: string, topics: string[] = [], place = glossary) =>
  publishedTerm(place, cast, { headword, topics });

await add('Cache', ['storage']);
await add('Cache line', ['storage', 'hardware']);
await add('Clock', ['hardware']);
const first = { slug: 'first', name: 'First', locale: 'de' };
const topic = { slug: 'storage', name: 'Storage' };
const named = (filters: { name: string; answers: number | null; isChosen: boolean }[]) =>
  filters.map(
    ({ name, answers, isChosen }) => `${name}${answers === null ? '' : ` ${answers}`}${isChosen ? ' chosen' : ''}`,
  );
const filtersOf = async (query: string, scope: typeof first | null = null, on: typeof topic | null = null) => {
  const place = { glossaryId: scope && glossary.id, topic: on?.slug ?? null };
  return listFilters(query, await search(query, place), { scope, topic: on });
};

test('on a site of one glossary a search is narrowed to the topics of its answers alone, the commonest first', async () => {
  const { glossaries, topics } = await filtersOf('cache');
  expect(glossaries).toEqual([]);
  expect(named(topics)).toEqual(['Storage 2', 'Hardware 1']);
  expect(topics[0]).toMatchObject({ href: '/search?q=cache&in=first&topic=storage', locale: 'de' });
});

test('what is no choice is not offered', async () => {
  expect((await filtersOf('clock')).topics).toEqual([]);
  expect(await filtersOf('nothing at all')).toEqual({ glossaries: [], topics: [] });
});

test('of several glossaries those are offered that answer, with how often they do', async () => {
  const second = await addGlossary({ slug: 'second', name: 'Second' });
  await addGlossary({ slug: 'third', name: 'Third' });
  await add('Cache', [], second);
  const { glossaries, topics } = await filtersOf('cache');
  expect(named(glossaries)).toEqual(['First 2', 'Second 1']);
  expect(topics).toEqual([]);
});

test('within one the others are offered without a count, and the topic that was chosen', async () => {
  expect(named((await filtersOf('cache', first)).glossaries)).toEqual(['First chosen', 'Second', 'Third']);
  expect(named((await filtersOf('cache', first, topic)).topics)).toEqual(['Storage chosen']);
});

test('a search stays on the topic that was chosen', async () => {
  const on = async (slug: string) =>
    (await search('c', { glossaryId: glossary.id, topic: slug })).map(({ headword }) => headword);
  expect(await on('storage')).toEqual(['Cache', 'Cache line']);
  expect(await on('hardware')).toEqual(['Clock', 'Cache line']);
});
