import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, move, publishedTerm } from '@/prisma/states';
import { findCollisions, listTermsById, searchTerms } from './names';

const glossary = await addGlossary();
const other = await addGlossary();
const cast = await addCast();
const kubernetes = await publishedTerm(glossary, cast, {
  headword: 'Kubernetes',
  aliases: [{ name: 'K8s', kind: 'abbreviation' }],
});
await draftTerm(glossary, cast, { headword: 'Managed Kubernetes' });
await draftTerm(other, cast, { headword: 'Kubernetes' });
await draftTerm(glossary, cast, { headword: '100 % coverage' });

const found = async (query: string, where: string | null = glossary.id) =>
  (await searchTerms(where, query)).map(({ headword, live }) => `${headword}${live ? ', live' : ''}`);

test('terms are found by the beginning of their headword first, then by a part, then by likeness', async () => {
  expect(await found('KUBER')).toEqual(['Kubernetes, live', 'Managed Kubernetes']);
  expect(await found('kubernets')).toContain('Kubernetes, live');
  expect(await found('kubernetes', null)).toHaveLength(3);
  expect(await found(' ')).toEqual([]);
});

test('per cent signs and underscores are letters like any other', async () => {
  expect(await found('0 %')).toEqual(['100 % coverage']);
  expect(await found('%')).toEqual([]);
  expect(await found('_')).toEqual([]);
});

test('a discarded term is not offered', async () => {
  await move(await draftTerm(glossary, cast, { headword: 'Ephemeral' }), 'discard', cast.ada);
  expect(await found('ephemeral')).toEqual([]);
});

test('terms are listed by their ids', async () => {
  expect(await listTermsById([kubernetes.termId, crypto.randomUUID()], cast.ada)).toMatchObject([
    { headword: 'Kubernetes', live: true },
  ]);
});

test('of another glossary nobody sees more than its readers do', async () => {
  const secret = await draftTerm(other, cast, { headword: 'Secret' });
  const [ids, here] = [[kubernetes.termId, secret.termId], { role: 'AUTHOR' as const, glossaryId: glossary.id }];
  expect(await listTermsById(ids, { ...cast.ada, grants: [here] })).toMatchObject([{ headword: 'Kubernetes' }]);
  const there = { ...here, glossaryId: other.id };
  expect(await listTermsById(ids, { ...cast.ada, grants: [there] })).toHaveLength(2);
});

test('a name that another term of the glossary goes by collides, however it is spelled', async () => {
  expect(await findCollisions(glossary.id, null, ['k8S', 'new'])).toMatchObject([
    { name: 'K8s', kind: 'abbreviation', termId: kubernetes.termId, headword: 'Kubernetes' },
  ]);
  expect((await findCollisions(glossary.id, null, ['K8s']))[0]?.page).toMatch(/^\/[^/]+\/names\/k8s$/);
  expect(await findCollisions(glossary.id, kubernetes.termId, ['K8s'])).toEqual([]);
  expect(await findCollisions(other.id, null, ['K8s'])).toEqual([]);
});
