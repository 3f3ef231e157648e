import { expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, move, type Placed, publishedTerm } from '@/prisma/states';
import { rebuildGlossary } from './rebuild';

const glossary = await addGlossary();
const cast = await addCast();

test('a rebuild and the publications around it leave every live term on its page', async () => {
  const terms: Placed[] = [];
  for (let count = 0; count < 5; count++) {
    await publishedTerm(glossary, cast, { topics: ['ops'] });
    terms.push(await approvedTerm(glossary, cast, { topics: ['ops'] }));
  }
  const published = terms.map((term) => move(term, 'publish', cast.pia));
  const outcomes = await Promise.all([rebuildGlossary(glossary.id), rebuildGlossary(glossary.id), ...published]);
  expect(outcomes).toHaveLength(7);
  expect(await reader.publishedTerm.count()).toBe(10);
});

test('a rebuild repairs what was damaged', async () => {
  const { termId } = await publishedTerm(glossary, cast, { definition: 'Whole.' });
  await db.publishedTerm.update({ where: { id: termId }, data: { definition: 'Damaged.' } });
  await db.publishedName.deleteMany();
  must(await rebuildGlossary(glossary.id));
  expect(await reader.publishedTerm.findUnique({ where: { id: termId } })).toMatchObject({ definition: 'Whole.' });
});
