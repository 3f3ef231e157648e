import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { listReachable } from '@/lib/glossaries/reachable';
import { listTopics } from '@/lib/glossaries/topics';
import { addCast, type Cast } from '@/prisma/cast';
import {
  addGlossary,
  draftTerm,
  move,
  publishedTerm,
  retiredTerm,
  returnedTerm,
  revisedTerm,
  someContent,
} from '@/prisma/states';
import { countTerms, listTerms } from './list';
import { writeCursor } from './list-cursor';
import { sorts, type TermsQuery } from './list-query';

let cast: Cast;
let tech: { id: string; slug: string };
let hr: { id: string; slug: string };

beforeAll(async () => {
  cast = await addCast();
  tech = await addGlossary();
  hr = await addGlossary();
  for (const headword of ['C++', 'C', 'C#', '50% rule', 'Naïve Bayes', '.NET'])
    await draftTerm(tech, cast, { headword });
  await publishedTerm(tech, cast, {
    headword: 'Backend',
    aliases: [{ name: 'Server side', kind: 'synonym' }],
    topics: ['architecture'],
  });
  await returnedTerm(hr, cast, { headword: 'Onboarding' });
  await move(await publishedTerm(hr, cast, { headword: 'Fax' }), 'retire', cast.pia);
  await db.term.updateMany({ where: { glossaryId: tech.id }, data: { touchedAt: new Date('2026-01-01T00:00:00Z') } });
});

const headwords = async (query: TermsQuery, actor = cast.ada) =>
  (await listTerms(query, actor)).lines.map(({ headword }) => headword);

test('terms are found by any part of the headword, however it is written, and by an exact alias', async () => {
  expect(await headwords({ q: 'NAIVE' })).toEqual(['Naïve Bayes']);
  expect(await headwords({ q: 'bay' })).toEqual(['Naïve Bayes']);
  expect(await headwords({ q: 'server side' })).toEqual(['Backend']);
});

test('signs are literal: percent, underscore and plus', async () => {
  expect(await headwords({ q: '50%' })).toEqual(['50% rule']);
  expect(await headwords({ q: '_' })).toEqual([]);
  expect(await headwords({ q: 'c++' })).toEqual(['C++']);
});

test('a status is where a term stands; a live term is published, whatever else it is', async () => {
  expect(await headwords({ status: 'PUBLISHED' })).toEqual(['Backend']);
  expect(await headwords({ status: 'RETURNED' })).toEqual(['Onboarding']);
  expect(await headwords({ status: 'RETIRED' })).toEqual(['Fax']);
  expect((await headwords({ status: 'DRAFT' })).length).toBe(6);
});

test('a retired term is listed as such also where a later draft stands, until that is live', async () => {
  const own = await addGlossary();
  const listed = async () => (await listTerms({ glossary: own.slug }, cast.ada)).lines;
  const retired = await retiredTerm(own, cast);
  expect(await listed()).toMatchObject([{ status: 'RETIRED', live: false, retired: true }]);
  const draft = await revisedTerm(retired, cast.ada, someContent());
  expect(await listed()).toMatchObject([{ status: 'DRAFT', live: false, retired: true }]);
  await move(await move(await move(draft, 'submit', cast.ada), 'approve', cast.rita), 'publish', cast.pia);
  expect(await listed()).toMatchObject([{ status: 'PUBLISHED', live: true, retired: false }]);
});

test('a glossary, a topic, one’s own and what waits are filters, alone and together', async () => {
  expect(await headwords({ glossary: hr.slug })).toEqual(['Fax', 'Onboarding']);
  expect(await headwords({ topic: 'architecture' })).toEqual(['Backend']);
  expect(await headwords({ mine: '1' }, cast.ravi)).toEqual([]);
  expect(await headwords({ waiting: 'returned', glossary: hr.slug, mine: '1' })).toEqual(['Onboarding']);
});

test('nobody sees a term of a glossary in which they have no role', async () => {
  const stranger = { ...cast.ada, grants: [{ role: 'AUTHOR' as const, glossaryId: hr.id }] };
  expect(await headwords({}, stranger)).toEqual(['Fax', 'Onboarding']);
  expect(await countTerms({ glossary: tech.slug }, stranger)).toBe(0);
  expect(await headwords({}, { ...cast.ada, grants: [] })).toEqual([]);
});

test.each(sorts)(
  'pages follow each other without gap or repetition, forwards and back, under ties: %s',
  async (sort) => {
    const all = (await listTerms({ sort }, cast.ada)).lines.map(({ id }) => id);
    const forwards: string[][] = [];
    let page = await listTerms({ sort }, cast.ada, 2);
    for (;;) {
      forwards.push(page.lines.map(({ id }) => id));
      if (!page.later) break;
      page = await listTerms({ sort, after: page.later }, cast.ada, 2);
    }
    expect(forwards.flat()).toEqual(all);
    const backwards: string[][] = [];
    while (page.earlier) {
      page = await listTerms({ sort, before: page.earlier }, cast.ada, 2);
      backwards.unshift(page.lines.map(({ id }) => id));
    }
    expect(backwards).toEqual(forwards.slice(0, -1));
  },
);

test('a cursor that means nothing shows the first page', async () => {
  expect(await headwords({ after: 'nonsense' })).toEqual(await headwords({}));
});

test('the whole page takes at most five queries besides asking who is there', async () => {
  const queries = vi.spyOn(pg.Client.prototype, 'query');
  const query: TermsQuery = { q: 'back', glossary: tech.slug, status: 'PUBLISHED', topic: 'architecture', mine: '1' };
  await Promise.all([listReachable(cast.ada), listTerms(query, cast.ada), countTerms(query, cast.ada)]);
  await listTopics(tech.id);
  expect(queries.mock.calls.length).toBeLessThanOrEqual(5);
  queries.mockRestore();
});

test.each(['x 1', '2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', '2026'])(
  'a cursor without an instant of ours lists from the start: %s',
  async (key) => {
    const after = writeCursor({ key, id: '01900000-0000-7000-8000-000000000000' });
    expect(await headwords({ sort: '-touched', after })).toEqual(await headwords({ sort: '-touched' }));
  },
);

test('a term stands at the latest revision that is ahead, at a discarded one only where all are, at a superseded one never', async () => {
  const glossary = await addGlossary();
  const next = async (term: { termId: string }) => revisedTerm(term, cast.ravi, someContent());
  await move(await next(await returnedTerm(glossary, cast)), 'discard', cast.ravi);
  await move(await next(await returnedTerm(glossary, cast)), 'submit', cast.ravi);
  await move(await draftTerm(glossary, cast), 'discard', cast.ada);
  await move(await next(await publishedTerm(glossary, cast)), 'discard', cast.ravi);
  const submitted = await move(await next(await publishedTerm(glossary, cast)), 'submit', cast.ravi);
  await move(await move(submitted, 'approve', cast.rita), 'publish', cast.pia);
  await next(await retiredTerm(glossary, cast));
  await retiredTerm(glossary, cast);
  const { lines } = await listTerms({ glossary: glossary.slug }, cast.ada);
  for (const status of ['RETURNED', 'RETIRED', 'DISCARDED', 'SUPERSEDED'] as const) {
    const found = await listTerms({ glossary: glossary.slug, status }, cast.ada);
    expect(found.lines, status).toEqual(lines.filter((line) => line.status === status));
    expect(found.lines.length, status).toBe(status === 'SUPERSEDED' ? 0 : 1);
  }
});
