import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { addCast, type Cast } from '@/prisma/cast';
import { addGlossary, approvedTerm, draftTerm, publishedTerm, returnedTerm, termInReview } from '@/prisma/states';
import { listDesk } from './list';

let cast: Cast;
let glossary: { id: string };

beforeAll(async () => {
  cast = await addCast();
  glossary = await addGlossary();
  await draftTerm(glossary, cast, { headword: 'Draft' });
  await termInReview(glossary, cast, { headword: 'In review' });
  await returnedTerm(glossary, cast, { headword: 'Returned' });
  await approvedTerm(glossary, cast, { headword: 'Approved' });
  await publishedTerm(glossary, cast, { headword: 'Published' });
});

const headwords = async (name: keyof Cast) =>
  Object.fromEntries(
    Object.entries(await listDesk(cast[name])).map(([pile, top]) => [pile, top?.lines.map(({ headword }) => headword)]),
  );

test('an author finds what they have to finish and what has come back', async () => {
  expect(await headwords('ada')).toEqual({ toFinish: ['Draft'], returned: ['Returned'] });
});

test('nobody finds the work of others to finish', async () => {
  expect(await headwords('ravi')).toEqual({ toFinish: [], returned: [] });
});

test('a reviewer finds what is in review, a publisher what is approved, an administrator nothing', async () => {
  expect(await headwords('ruth')).toEqual({ toReview: ['In review'] });
  expect(await headwords('pia')).toEqual({ toPublish: ['Approved'] });
  expect(await headwords('adam')).toEqual({});
});

test('nobody finds their own work to review', async () => {
  const both = { ...cast.ada, grants: [...cast.ada.grants, ...cast.rita.grants] };
  expect((await listDesk(both)).toReview?.lines).toEqual([]);
});

test('a role in another glossary brings nothing', async () => {
  const elsewhere = await addGlossary();
  const reviewer = { ...cast.ruth, grants: [{ role: 'REVIEWER' as const, glossaryId: elsewhere.id }] };
  expect((await listDesk(reviewer)).toReview?.count).toBe(0);
});

test('a pile counts more than it shows', async () => {
  const busy = await addGlossary();
  for (let n = 0; n < 10; n++) await draftTerm(busy, cast);
  const { toFinish } = await listDesk(cast.ada);
  expect(toFinish?.count).toBe(11);
  expect(toFinish?.lines.length).toBe(8);
});

test('the whole desk takes four queries', async () => {
  const all = { ...cast.ada, grants: Object.values(cast).flatMap(({ grants }) => grants) };
  const queries = vi.spyOn(pg.Client.prototype, 'query');
  await listDesk(all);
  expect(queries.mock.calls.length).toBeLessThanOrEqual(4);
  queries.mockRestore();
});
