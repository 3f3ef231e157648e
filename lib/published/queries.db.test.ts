import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { listFilters } from '@/lib/search/filters';
import { search } from '@/lib/search/find';
import { suggest } from '@/lib/search/suggest';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { findAddress } from './find-address';
import { findGlossary, listGlossaries } from './glossary';
import { findAToZ, findLetter } from './letters';
import { listTermsNamed } from './named-terms';
import { listFeed, listNewest, listUpdated } from './recent';
import { countTerms, listFiles, listSections, listTermEntries } from './sitemap';
import { findPublishedTerm } from './term';
import { findTermOfTheDay } from './term-of-the-day';
import { findTopic, listTopics, listTopicTerms } from './topic-terms';

const { id, slug } = await addGlossary();
const cast = await addCast();
for (const headword of ['Cache', 'Cachet', 'Caching', 'Database', 'Datum'])
  await publishedTerm({ id }, cast, { headword, topics: ['storage'] });
const glossary = await findGlossary(slug);
if (!glossary) throw new Error('The glossary is not public.');

// What each kind of public page asks of the database when it is rendered, the glossary itself included.
const pages: [page: string, most: number, render: () => Promise<unknown>][] = [
  ['home', 3, () => Promise.all([listGlossaries(), listNewest(null, 8), findTermOfTheDay('2026-11-25')])],
  [
    'A to Z',
    6,
    () =>
      Promise.all([
        findGlossary(slug),
        findAToZ(glossary),
        listTopics(glossary),
        listNewest(id, 5),
        listUpdated(id, 5),
      ]),
  ],
  ['a letter', 4, () => Promise.all([findGlossary(slug), findLetter(glossary, 'c')])],
  ['a term', 5, () => Promise.all([findGlossary(slug), findPublishedTerm(id, 'cache')])],
  [
    'a former address',
    3,
    () => Promise.all([findGlossary(slug), findPublishedTerm(id, 'old'), findAddress(id, 'old')]),
  ],
  [
    'a topic',
    3,
    () => Promise.all([findGlossary(slug), findTopic(id, 'storage'), listTopicTerms(glossary, 'storage')]),
  ],
  ['a name', 2, () => Promise.all([findGlossary(slug), listTermsNamed(glossary, 'cache')])],
  [
    'search',
    9,
    async () => {
      const [scope, topic] = await Promise.all([findGlossary(slug), findTopic(id, 'storage')]);
      const results = await search('cash', { glossaryId: id, topic: 'storage' });
      return [topic, await listFilters('cash', results, { scope, topic: null })];
    },
  ],
  ['suggestions', 6, () => Promise.all([findGlossary(slug), suggest('cash')])],
  ['feed', 2, () => Promise.all([findGlossary(slug), listFeed(id, 20)])],
  ['llms.txt', 5, () => Promise.all([findGlossary(slug), findAToZ(glossary, 500), listTopics(glossary)])],
  ['the index of a large sitemap', 4, () => Promise.all([countTerms(), listSections(), listFiles(10_000)])],
  ['sitemap', 4, () => Promise.all([listSections(), listTermEntries(0, 50_000)])],
];

test.each(pages)('%s takes at most %i queries, however many terms there are', async (_page, most, render) => {
  const queries = vi.spyOn(pg.Client.prototype, 'query');
  await render();
  const asked = queries.mock.calls.length;
  queries.mockRestore();
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(most);
});
