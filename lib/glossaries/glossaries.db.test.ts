import { describe, expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { emptyBundle } from '@/lib/interop/bundle';
import { importDrafts } from '@/lib/interop/run';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { changeGlossary } from './change';
import { createGlossary } from './create';
import { glossaryChange, newGlossary, usualPolicy } from './form';
import { findGlossary, findGlossaryById, listGlossaries } from './list';
import { nameTopic } from './name-topic';

const glossary = await addGlossary();
const cast = await addCast(glossary);
const { ada, adam } = cast;
const unknown = '01900000-0000-7000-8000-000000000000';
const form = newGlossary.parse({ slug: 'hr', name: ' HR ', description: '', locale: 'EN-us', ...usualPolicy });

const changeOf = async (fields: object) => {
  const { id, slug: _, ...settings } = (await findGlossaryById(glossary.id)) ?? { id: '', slug: '' };
  return glossaryChange.parse({ glossaryId: id, ...settings, ...fields });
};

describe('a glossary', () => {
  test('is opened by an administrator, once at each address, and public at once', async () => {
    expect(await createGlossary(form, ada)).toEqual(refused('wrongRole'));
    const { glossaryId } = must(await createGlossary(form, adam));
    expect(await createGlossary(form, adam)).toMatchObject(
      refused('invalid', { fields: { slug: expect.any(String) } }),
    );
    expect(await findGlossary('hr')).toMatchObject({ id: glossaryId, name: 'HR', locale: 'en-US' });
    expect(await reader.publishedGlossary.findUnique({ where: { id: glossaryId } })).toMatchObject({
      slug: 'hr',
      name: 'HR',
    });
    expect((await listGlossaries()).map(({ slug }) => slug)).toContain('hr');
  });

  test('has an address that is not the site’s own, and a language', () => {
    const problems = (fields: object) =>
      newGlossary.safeParse({ ...form, ...fields }).error?.issues.map(({ path }) => path[0]);
    expect(problems({ slug: 'studio' })).toEqual(['slug']);
    expect(problems({ slug: 'A B' })).toEqual(['slug']);
    expect(problems({ locale: 'not a language' })).toEqual(['locale']);
    expect(problems({ name: ' ' })).toEqual(['name']);
    expect(problems({ approvalsRequired: 6 })).toEqual(['approvalsRequired']);
  });

  test('is changed by an administrator, on the version they saw, and the public sees it', async () => {
    const change = await changeOf({ name: 'Technology' });
    expect(await changeGlossary(change, ada)).toEqual(refused('wrongRole'));
    must(await changeGlossary(change, adam));
    expect(glossaryChange.safeParse({ ...change, version: 2 ** 31 }).success).toBe(false);
    expect(await changeGlossary({ ...change, name: 'Late' }, adam)).toEqual(refused('conflict'));
    expect(await reader.publishedGlossary.findUnique({ where: { id: glossary.id } })).toMatchObject({
      name: 'Technology',
    });
    const event = await db.event.findFirst({ where: { stream: 'glossaries' }, orderBy: { sequence: 'desc' } });
    expect(event).toMatchObject({ kind: 'glossaryChanged', actorId: adam.id, details: { name: 'Technology' } });
  });

  test('in another language lists its terms under other letters', async () => {
    const { termId } = await publishedTerm(glossary, cast, { headword: 'Ärende' });
    const letter = async () => (await reader.publishedTerm.findUniqueOrThrow({ where: { id: termId } })).letter;
    expect(await letter()).toBe('A');
    must(await changeGlossary(await changeOf({ locale: 'sv' }), adam));
    expect(await letter()).toBe('Ä');
  });
});

test('a glossary in which somebody holds no role does not exist for them', async () => {
  const { id: elsewhere } = await addGlossary();
  await db.membership.deleteMany({ where: { userId: cast.ravi.id } });
  await db.membership.create({ data: { userId: cast.ravi.id, role: 'AUTHOR', glossaryId: elsewhere } });
  for (const glossaryId of [glossary.id, unknown]) {
    const change = { ...(await changeOf({ name: 'Mine' })), glossaryId };
    expect(await changeGlossary(change, cast.ravi)).toEqual(refused('notFound'));
    expect(await nameTopic({ glossaryId, slug: 'ops', name: 'Mine' }, cast.ravi)).toEqual(refused('notFound'));
    const drafts = await importDrafts(emptyBundle(), { glossaryId }, cast.ravi);
    expect(drafts).toEqual(refused('notFound'));
  }
  expect(await nameTopic({ glossaryId: elsewhere, slug: 'ops', name: 'Ours' }, cast.ravi)).toEqual(
    refused('wrongRole'),
  );
});

test('a topic of a glossary that is not there cannot be named', async () => {
  expect(await nameTopic({ glossaryId: unknown, slug: 'ops', name: 'Ops' }, adam)).toEqual(refused('notFound'));
});

test('a topic is called as an administrator says, and public only with a live term', async () => {
  await draftTerm(glossary, cast, { topics: ['ci-cd'] });
  const topic = { glossaryId: glossary.id, slug: 'ci-cd', name: 'CI/CD' };
  expect(await nameTopic(topic, ada)).toEqual(refused('wrongRole'));
  must(await nameTopic(topic, adam));
  expect(await reader.publishedTopic.count({ where: { slug: 'ci-cd' } })).toBe(0);
  await publishedTerm(glossary, cast, { topics: ['ci-cd'] });
  expect(await reader.publishedTopic.findFirst({ where: { slug: 'ci-cd' } })).toMatchObject({ name: 'CI/CD' });
});
