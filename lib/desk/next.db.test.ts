import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { claimReview } from '@/lib/reviewing/claim';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, move, termInReview } from '@/prisma/states';
import { findNextReview } from './next';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, ruth, pia } = cast;

test('after a review comes what has waited longest after it, then from the beginning, and nothing once all is done', async () => {
  const [first, second, third] = [
    await termInReview(glossary, cast, { headword: 'First' }),
    await termInReview(glossary, cast, { headword: 'Second' }),
    await termInReview(glossary, cast, { headword: 'Third' }),
  ];
  expect(await findNextReview(rita, null)).toMatchObject({ headword: 'First', count: 3 });
  expect(await findNextReview(rita, first.revisionId)).toMatchObject({ headword: 'Second', count: 2 });
  expect(await findNextReview(rita, third.revisionId)).toMatchObject({ headword: 'First' });

  await move(first, 'approve', rita);
  expect(await findNextReview(rita, first.revisionId)).toMatchObject({ headword: 'Second' });

  must(await claimReview(second, ruth));
  expect(await findNextReview(rita, first.revisionId), 'Ruth is on the second').toMatchObject({ headword: 'Third' });
  await db.$executeRaw`UPDATE editorial."ReviewClaim" SET until = clock_timestamp()`;
  expect(await findNextReview(rita, first.revisionId)).toMatchObject({ headword: 'Second' });

  await move(second, 'approve', rita);
  await move(third, 'approve', rita);
  expect(await findNextReview(rita, third.revisionId)).toBeNull();
});

test('whoever does not review has no queue, and nobody their own words in it', async () => {
  await termInReview(glossary, cast);
  expect(await findNextReview(pia, null)).toBeNull();
  expect(await findNextReview(ada, null)).toBeNull();
});
