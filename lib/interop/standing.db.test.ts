import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { listForeign, listFormerSlugs, listStanding } from './standing';

const glossary = await addGlossary();
const cast = await addCast();
const { termId } = await publishedTerm(glossary, cast, { headword: 'API', slug: 'api' });
const many = (prefix: string) => Array.from({ length: 40_000 }, (_, number) => `${prefix}${number}`);

test('an import may name more terms than a query takes parameters', async () => {
  await db.$transaction(async (tx) => {
    expect([...(await listStanding(tx, glossary.id, [...many('t'), 'api'])).keys()]).toEqual(['api']);
    const foreign = [...many('elsewhere/'), `${glossary.slug}/api`];
    expect(await listForeign(tx, foreign, cast.ada)).toEqual(new Map([[`${glossary.slug}/api`, termId]]));
    expect(await listFormerSlugs(tx, glossary.id, many('t'))).toEqual(new Set());
  });
});

test('an author’s import finds nothing in a glossary in which they have no role', async () => {
  const stranger = { ...cast.ada, grants: [] };
  expect(await listForeign(db, [`${glossary.slug}/api`], stranger)).toEqual(new Map());
  expect(await listForeign(db, [`${glossary.slug}/api`], null)).toEqual(new Map([[`${glossary.slug}/api`, termId]]));
});

test('a name with NUL in it is nowhere', async () => {
  expect(await listStanding(db, glossary.id, ['a\0pi'])).toEqual(new Map());
  expect(await listForeign(db, [`${glossary.slug}/a\0pi`], null)).toEqual(new Map());
  expect(await listFormerSlugs(db, glossary.id, ['a\0pi'])).toEqual(new Set());
});
