import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  draftTerm,
  move,
  type Placed,
  publishedTerm,
  retiredTerm,
  revisedTerm,
  someContent,
} from '@/prisma/states';
import { countHelpful } from './count';
import { helpfulAnswer } from './form';
import { findReadPage } from './read-page';
import { type HelpfulSums, helpfulOf } from './sums';

const glossary = await addGlossary();
const cast = await addCast();
const say = (placed: Placed, helpful: 'yes' | 'no') => countHelpful({ revision: placed.revisionId, helpful });
const sums = async ({ termId }: Placed) => (await db.$queryRaw<HelpfulSums[]>(helpfulOf(termId)))[0];

test('answers are counted per revision, and the term has the sum of all', async () => {
  const first = await publishedTerm(glossary, cast, { headword: 'Cache' });
  await Promise.all([say(first, 'yes'), say(first, 'yes'), say(first, 'no')]);
  const second = await revisedTerm(first, cast.ada, someContent({ headword: 'Cache', definition: 'Better.' }));
  const inReview = await move(second, 'submit', cast.ada);
  const live = await move(await move(inReview, 'approve', cast.rita), 'publish', cast.pia);
  must(await say(live, 'yes'));
  expect(await sums(live)).toEqual({ yes: 1, no: 0, allYes: 3, allNo: 1 });
  expect(await say(first, 'no')).toMatchObject({ reason: 'notFound' });
});

test('an answer leads back to the page that was read, also where it was published anew meanwhile', async () => {
  const term = await publishedTerm(glossary, cast, { headword: 'API' });
  must(await say(term, 'no'));
  expect(await findReadPage(term.revisionId)).toEqual({ glossary: glossary.slug, slug: 'api' });
  const draft = await draftTerm(glossary, cast);
  expect(await findReadPage(draft.revisionId)).toBeNull();
});

test('only published terms are counted', async () => {
  for (const placed of [await draftTerm(glossary, cast), await retiredTerm(glossary, cast)]) {
    expect(await say(placed, 'yes')).toMatchObject({ reason: 'notFound' });
    expect(await sums(placed)).toMatchObject({ allYes: 0, allNo: 0 });
  }
});

test('nothing is kept but two numbers', async () => {
  await say(await publishedTerm(glossary, cast), 'yes');
  const row = await db.helpfulness.findFirstOrThrow();
  expect(Object.keys(row).sort()).toEqual(['no', 'revisionId', 'termId', 'yes']);
});

test('an answer is yes or no', () => {
  const revision = crypto.randomUUID();
  expect(helpfulAnswer.safeParse({ revision, helpful: 'yes' }).success).toBe(true);
  for (const other of [{ revision, helpful: 'perhaps' }, { revision: 'x', helpful: 'no' }, { helpful: 'no' }])
    expect(helpfulAnswer.safeParse(other).success).toBe(false);
});
