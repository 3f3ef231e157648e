import { describe, expect, test } from 'vitest';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, publishedTerm, returnedTerm, someContent } from '@/prisma/states';
import { applyTransition } from './apply';
import { revise } from './revise';
import { saveDraft } from './save';
import { standingOf } from './standing';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita } = cast;

describe('revising', () => {
  test('opens the next draft, filled from the revision it follows, also from one that was sent back', async () => {
    const { termId, revisionId } = await returnedTerm(glossary, cast, { definition: 'Nearly.' });
    must(await revise({ termId }, ravi));
    const view = await findTerm(termId);
    expect(view?.revision).toMatchObject({ number: 2, status: 'DRAFT', basedOnId: revisionId, contributors: [] });
    expect(view?.revision.content.definition).toBe('Nearly.');
  });

  test('is refused while another revision is open, with who has it', async () => {
    const { termId } = await draftTerm(glossary, cast);
    expect(await revise({ termId }, ravi)).toMatchObject(refused('conflict', { by: 'Ada' }));
    expect(await revise({ termId }, rita)).toEqual(refused('wrongRole'));
    expect(await revise({ termId: crypto.randomUUID() }, ada)).toEqual(refused('notFound'));
  });
});

describe('discarding', () => {
  test('gives back the address of a term that was never live', async () => {
    const { termId, ...draft } = await draftTerm(glossary, cast, { headword: 'Free', slug: 'free' });
    await move({ termId, ...draft }, 'discard', ada);
    expect((await findTerm(termId))?.revision.status).toBe('DISCARDED');
    const other = await draftTerm(glossary, cast, { headword: 'Free', slug: 'free' });
    await move(other, 'discard', ada);
    must(await revise({ termId }, ada));
    expect((await findTerm(termId))?.term.slug).toBe('free');
  });

  test('leaves a live term as it is, and its next draft starts from what is live', async () => {
    const { termId } = await publishedTerm(glossary, cast, { definition: 'Live.' });
    const next = must(await revise({ termId }, ada));
    const saved = must(await saveDraft({ ...next, content: someContent({ definition: 'No.' }) }, ada));
    await move({ termId, revisionId: next.revisionId, version: saved.version }, 'discard', ada);
    expect((await findTerm(termId))?.revision).toMatchObject({ number: 1, status: 'PUBLISHED' });
    must(await revise({ termId }, ada));
    expect((await findTerm(termId))?.revision).toMatchObject({ number: 3, content: { definition: 'Live.' } });
  });

  test('an untouched draft is up to whoever opened it', async () => {
    const { termId } = await publishedTerm(glossary, cast);
    const next = must(await revise({ termId }, ravi));
    await move({ termId, ...next }, 'discard', ravi);
  });
});

test('an untouched draft is the work of whoever opened it, and stays so once submitted', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  const grants = (['AUTHOR', 'REVIEWER'] as const).map((role) => ({ role, glossaryId: null }));
  must(await changeRoles({ userId: ravi.id, grants }, cast.adam));
  const next = must(await revise({ termId }, ravi));
  expect(await applyTransition({ ...next, name: 'submit' }, ada)).toEqual(refused('notYours'));
  await move({ termId, ...next }, 'submit', ravi);
  const view = await findTerm(termId);
  expect(view?.revision).toMatchObject({ status: 'APPROVED', contributors: [{ name: 'Ravi' }] });
  expect(view && standingOf(view).contributorIds).toEqual([ravi.id]);
  must(await changeRoles({ userId: ravi.id, grants: [{ role: 'AUTHOR', glossaryId: null }] }, cast.adam));
});
