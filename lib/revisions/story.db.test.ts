import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';

const glossary = await addGlossary();
const cast = await addCast(glossary);

test('a term goes from its first draft through review to the public, and its history tells so', async () => {
  const { termId } = await publishedTerm(glossary, cast, {
    headword: 'Backend',
    aliases: [{ name: 'BE', kind: 'abbreviation' }],
  });
  const view = await findTerm(termId);
  expect(view?.revision).toMatchObject({
    status: 'PUBLISHED',
    number: 1,
    reviews: [{ reviewerName: 'Rita', counts: true }],
  });
  expect((await listHistory(termId)).map(({ kind, actor }) => `${kind} by ${actor?.name}`)).toEqual([
    'published by Pia',
    'approved by Rita',
    'submitted by Ada',
    'created by Ada',
  ]);
  const page = await db.publishedTerm.findUniqueOrThrow({ where: { id: termId } });
  expect(page).toMatchObject({
    slug: 'backend',
    letter: 'B',
    writtenBy: [{ name: 'Ada' }],
    reviewedBy: [{ name: 'Rita' }],
  });
});
