import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listDesk } from '@/lib/desk/list';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import type { Grant } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  draftTerm,
  move,
  type Placed,
  publishedTerm,
  returnedTerm,
  revisedTerm,
  someContent,
  termInReview,
} from '@/prisma/states';
import { applyTransition } from './apply';
import { revise } from './revise';

const glossary = await addGlossary();
const cast = await addCast();
const { ravi, rita, ruth, pia, adam } = cast;
const everywhere = (...roles: Grant['role'][]) => roles.map((role) => ({ role, glossaryId: null }));
must(await changeRoles({ userId: cast.ada.id, grants: everywhere('AUTHOR', 'REVIEWER') }, adam));
const ada = { ...cast.ada, grants: everywhere('AUTHOR', 'REVIEWER') };

/** Ravi opens the next draft and submits it as he found it. */
async function takenUp({ termId }: { termId: string }): Promise<Placed> {
  const next = must(await revise({ termId }, ravi));
  return move({ termId, ...next }, 'submit', ravi);
}

test.each([
  ['were sent back', () => returnedTerm(glossary, cast)],
  ['were withdrawn', async () => move(await termInReview(glossary, cast), 'withdraw', ada)],
  ['were discarded', async () => move(await draftTerm(glossary, cast), 'discard', ada)],
])('nobody reviews their own words that %s and that somebody else submits', async (_, place) => {
  const submitted = await takenUp(await place());
  const before = (await listDesk(ada)).toReview?.lines.map(({ termId }) => termId);
  expect(before).not.toContain(submitted.termId);
  expect(await applyTransition({ ...submitted, name: 'approve' }, ada)).toEqual(refused('ownWork'));
  expect(await applyTransition({ ...submitted, name: 'requestChanges', note: 'x' }, ada)).toEqual(refused('ownWork'));
  await move(submitted, 'approve', ruth);
});

test('words are followed back through every revision that never went live', async () => {
  const once = await takenUp(await returnedTerm(glossary, cast));
  const back = await move(once, 'requestChanges', rita, { note: 'Still not.' });
  const changed = await revisedTerm(back, ravi, someContent({ definition: 'Said anew.' }));
  const submitted = await move(changed, 'submit', ravi);
  expect(await applyTransition({ ...submitted, name: 'approve' }, ada)).toEqual(refused('ownWork'));
});

test('what went live is everybody’s: its writer may review what another makes of it', async () => {
  const live = await publishedTerm(glossary, cast);
  const submitted = await move(await revisedTerm(live, ravi, someContent()), 'submit', ravi);
  expect((await listDesk(ada)).toReview?.lines.map(({ termId }) => termId)).toContain(live.termId);
  await move(submitted, 'approve', ada);
});

test('the page names everyone whose words it holds', async () => {
  const approved = await move(await takenUp(await returnedTerm(glossary, cast)), 'approve', ruth);
  expect((await findTerm(approved.termId))?.revision.writers).toMatchObject([{ name: 'Ada' }, { name: 'Ravi' }]);
  await move(approved, 'publish', pia);
  const page = await db.publishedTerm.findUniqueOrThrow({ where: { id: approved.termId } });
  expect(page.writtenBy).toMatchObject([{ name: 'Ada' }, { name: 'Ravi' }]);
});

test('whoever brings back a text they once approved is named as its writer, not as its reviewer', async () => {
  const content = { headword: 'Brought back', slug: 'brought-back', definition: 'As it was.' };
  const first = await publishedTerm(glossary, cast, content);
  const changed = await revisedTerm(first, cast.ada, someContent({ ...content, definition: 'Worse.' }));
  await move(await move(await move(changed, 'submit', ada), 'approve', ruth), 'publish', pia);
  must(await changeRoles({ userId: rita.id, grants: everywhere('AUTHOR', 'REVIEWER') }, adam));
  await move(await move(await revisedTerm(first, rita, someContent(content)), 'submit', rita), 'publish', pia);
  const page = await db.publishedTerm.findUniqueOrThrow({ where: { id: first.termId } });
  expect(page.reviewedBy).toEqual([]);
  expect(page.writtenBy).toMatchObject([{ name: 'Ada' }, { name: 'Rita' }]);
  must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
});
