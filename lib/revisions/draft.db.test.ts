import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { listTopics } from '@/lib/glossaries/topics';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm, someContent, termInReview } from '@/prisma/states';
import { applyTransition } from './apply';
import { createTerm } from './create';
import { revise } from './revise';
import { saveDraft } from './save';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, adam } = cast;
const kinds = async (termId: string) =>
  (await listHistory(termId)).map(({ kind, actor }) => `${kind} by ${actor?.name}`);

describe('a new term', () => {
  test('is a draft of its author, at the address of its headword', async () => {
    const content = someContent({ headword: 'C++', slug: '', topics: ['programming-languages'] });
    const { termId } = must(await createTerm({ glossaryId: glossary.id, content }, ada));
    const view = await findTerm(termId);
    expect(view?.term).toMatchObject({ slug: 'c-plus-plus', headword: 'C++', live: false });
    expect(view?.revision).toMatchObject({ status: 'DRAFT', number: 1, version: 1, contributors: [{ name: 'Ada' }] });
    expect(await listTopics(glossary.id)).toContainEqual({
      slug: 'programming-languages',
      name: 'Programming languages',
    });
  });

  test('needs an author, a headword, and an address that no other term has or had', async () => {
    const { termId } = await draftTerm(glossary, cast, { headword: 'Backend' });
    const create = (fields: object, actor = ada) =>
      createTerm({ glossaryId: glossary.id, content: someContent(fields) }, actor);
    expect(await create({}, adam)).toEqual(refused('wrongRole'));
    expect(await create({ headword: '' })).toMatchObject({
      reason: 'invalid',
      fields: { headword: expect.any(String) },
    });
    expect(await create({ headword: 'back-end', slug: 'backend' })).toMatchObject({
      reason: 'invalid',
      fields: { slug: expect.any(String) },
    });
    expect(await create({ related: [termId] })).toMatchObject({ ok: true });
    expect(await create({ related: [crypto.randomUUID()] })).toMatchObject({
      reason: 'invalid',
      fields: { 'related.0': expect.any(String) },
    });
  });

  test('may have the address of a term in another glossary', async () => {
    const other = await addGlossary();
    await draftTerm(glossary, cast, { headword: 'Shared' });
    await draftTerm(other, cast, { headword: 'Shared' });
  });
});

describe('saving a draft', () => {
  test('makes whoever changed it a contributor, and is recorded once for each', async () => {
    const { termId, revisionId, version } = await draftTerm(glossary, cast);
    const first = must(await saveDraft({ revisionId, version, content: someContent({ definition: 'One.' }) }, ravi));
    must(await saveDraft({ revisionId, version: first.version, content: someContent({ definition: 'Two.' }) }, ravi));
    const view = await findTerm(termId);
    expect(view?.revision).toMatchObject({ version: 3, contributors: [{ name: 'Ada' }, { name: 'Ravi' }] });
    expect(await kinds(termId)).toEqual(['drafted by Ravi', 'created by Ada']);
  });

  test('that changes nothing leaves version, contributors and history as they were, however often it is repeated', async () => {
    const { termId, revisionId } = await draftTerm(glossary, cast);
    const content = (await findTerm(termId))?.revision.content ?? someContent();
    for (const version of [1, 1, 0])
      expect(must(await saveDraft({ revisionId, version, content }, ravi)).version).toBe(1);
    expect((await findTerm(termId))?.revision.contributors).toHaveLength(1);
    expect(await kinds(termId)).toEqual(['created by Ada']);
  });

  test('on a version that is gone is refused, with who was faster and when', async () => {
    const { revisionId, version } = await draftTerm(glossary, cast);
    const { savedAt } = must(await saveDraft({ revisionId, version, content: someContent() }, ravi));
    const late = await saveDraft({ revisionId, version, content: someContent() }, ada);
    expect(late).toEqual(refused('conflict', { by: 'Ravi', at: expect.any(String) }));
    expect(!late.ok && Date.parse(late.at ?? '')).toBeGreaterThanOrEqual(savedAt.getTime());
  });

  test('is refused once the revision was submitted', async () => {
    const { revisionId, version } = await termInReview(glossary, cast);
    expect(await saveDraft({ revisionId, version, content: someContent() }, ada)).toEqual(refused('wrongStatus'));
    expect(await saveDraft({ revisionId, version: 1, content: someContent() }, ada)).toMatchObject(refused('conflict'));
  });

  test('needs an author, who need not have begun it', async () => {
    const { revisionId, version } = await draftTerm(glossary, cast);
    const content = someContent();
    expect(await saveDraft({ revisionId, version, content }, rita)).toEqual(refused('wrongRole'));
    expect(await saveDraft({ revisionId: crypto.randomUUID(), version, content }, ada)).toEqual(refused('notFound'));
    expect(await saveDraft({ revisionId, version, content }, ravi)).toMatchObject({ ok: true });
  });

  test('asks for the role as it is now, not as it was when the page was opened', async () => {
    const { revisionId, version } = await draftTerm(glossary, cast);
    must(await changeRoles({ userId: ravi.id, grants: [{ role: 'REVIEWER', glossaryId: null }] }, adam));
    expect(await saveDraft({ revisionId, version, content: someContent() }, ravi)).toEqual(refused('wrongRole'));
    must(await changeRoles({ userId: ravi.id, grants: [{ role: 'AUTHOR', glossaryId: null }] }, adam));
  });

  test('somebody without a role in the glossary is told no more than that there is nothing', async () => {
    const { termId, ...draft } = await draftTerm(glossary, cast);
    must(
      await changeRoles({ userId: ravi.id, grants: [{ role: 'AUTHOR', glossaryId: (await addGlossary()).id }] }, adam),
    );
    expect(await saveDraft({ ...draft, version: 0, content: someContent() }, ravi)).toEqual(refused('notFound'));
    expect(await applyTransition({ ...draft, version: 0, name: 'discard' }, ravi)).toEqual(refused('notFound'));
    expect(await revise({ termId }, ravi)).toEqual(refused('notFound'));
    expect(await createTerm({ glossaryId: glossary.id, content: someContent() }, ravi)).toEqual(refused('notFound'));
    must(await changeRoles({ userId: ravi.id, grants: [{ role: 'AUTHOR', glossaryId: null }] }, adam));
  });

  test('moves headword and address of a term that was never live, and of no other', async () => {
    const { termId, revisionId, version } = await draftTerm(glossary, cast);
    must(await saveDraft({ revisionId, version, content: someContent({ headword: 'Moved', slug: 'moved' }) }, ada));
    expect((await findTerm(termId))?.term).toMatchObject({ headword: 'Moved', slug: 'moved' });
    const live = await publishedTerm(glossary, cast, { headword: 'Stays', slug: 'stays' });
    const next = must(await revise(live, ada));
    must(await saveDraft({ ...next, content: someContent({ headword: 'Goes', slug: 'goes' }) }, ada));
    expect((await findTerm(live.termId))?.term).toMatchObject({ headword: 'Stays', slug: 'stays' });
  });

  test('to an address that another term has is refused', async () => {
    await draftTerm(glossary, cast, { headword: 'Taken', slug: 'taken' });
    const { revisionId, version } = await draftTerm(glossary, cast);
    const saved = await saveDraft({ revisionId, version, content: someContent({ slug: 'taken' }) }, ada);
    expect(saved).toMatchObject({ reason: 'invalid', fields: { slug: expect.any(String) } });
  });

  test('derives names and relations from the content', async () => {
    const target = await draftTerm(glossary, cast);
    const aliases = [
      { name: 'Naïve', kind: 'variant' as const },
      { name: '', kind: 'hidden' as const },
    ];
    const { revisionId } = await draftTerm(glossary, cast, { headword: 'Plain', aliases, broader: [target.termId] });
    const names = await db.alias.findMany({ where: { revisionId }, orderBy: { position: 'asc' } });
    expect(names).toMatchObject([
      { position: 0, key: 'plain', kind: 'headword' },
      { position: 1, key: 'naive', kind: 'variant' },
    ]);
    expect(names).toHaveLength(2);
    expect(await db.relation.findMany({ where: { revisionId } })).toMatchObject([
      { targetId: target.termId, kind: 'broader' },
    ]);
  });
});
