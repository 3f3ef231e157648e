import { expect, test } from 'vitest';
import { revise } from '@/lib/revisions/revise';
import { findRevision } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, draftTerm, move, publishedTerm, returnedTerm, termInReview } from '@/prisma/states';

const glossary = await addGlossary();
const cast = await addCast();

const noteAt = async (revisionId: string) => (await findRevision(revisionId))?.told;

test('what was said when changes were requested stands on the returned revision and on the draft that follows it', async () => {
  const { termId, revisionId } = await returnedTerm(glossary, cast);
  const said = { kind: 'changesRequested', by: cast.rita.name, note: 'Say it more simply.', number: 1 };
  expect(await noteAt(revisionId)).toMatchObject(said);
  const next = must(await revise({ termId }, cast.ada));
  expect(await noteAt(next.revisionId)).toMatchObject(said);
});

test("a publisher's request and a withdrawal, which no review records, are told as well", async () => {
  const sentBack = await move(await approvedTerm(glossary, cast), 'requestChanges', cast.pia, { note: 'Too early.' });
  expect(await noteAt(sentBack.revisionId)).toMatchObject({ by: cast.pia.name, note: 'Too early.' });
  const withdrawn = await move(await termInReview(glossary, cast), 'withdraw', cast.ada, { note: 'Not yet.' });
  expect(await noteAt(withdrawn.revisionId)).toMatchObject({ kind: 'withdrawn', by: cast.ada.name, note: 'Not yet.' });
});

test('what the author said on submission reaches those who decide, and is done with once it was decided', async () => {
  const submitted = await move(await draftTerm(glossary, cast), 'submit', cast.ada, {
    note: 'Mind the second sentence.',
  });
  const said = { kind: 'submitted', by: cast.ada.name, note: 'Mind the second sentence.' };
  expect(await noteAt(submitted.revisionId)).toMatchObject(said);
  const approved = await move(submitted, 'approve', cast.rita, { note: 'Good.' });
  expect(await noteAt(approved.revisionId)).toMatchObject(said);
  await move(approved, 'publish', cast.pia);
  expect(await noteAt(approved.revisionId)).toBeNull();
});

test('nothing is told where nobody said anything', async () => {
  const first = await draftTerm(glossary, cast);
  expect(await noteAt(first.revisionId)).toBeNull();
  const { termId } = await publishedTerm(glossary, cast);
  expect(await noteAt(must(await revise({ termId }, cast.ada)).revisionId)).toBeNull();
});
