import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { disable, enable } from '@/lib/people/disable';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import type { Grant } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  approvedTerm,
  draftTerm,
  move,
  type Placed,
  publishedTerm,
  revisedTerm,
  someContent,
  termInReview,
} from '@/prisma/states';
import { applyTransition } from './apply';
import { saveDraft } from './save';

const glossary = await addGlossary();
const strict = await addGlossary({ approvalsRequired: 2 });
const free = await addGlossary({ approvalsRequired: 0 });
const cast = await addCast();
const { ada, ravi, rita, ruth, pia, adam } = cast;
const everywhere = (...roles: Grant['role'][]) => roles.map((role) => ({ role, glossaryId: null }));
const statusOf = async ({ termId }: Placed) => (await findTerm(termId))?.revision.status;

describe('submitting', () => {
  test('needs content with nothing missing, and says what is', async () => {
    const draft = await draftTerm(glossary, cast, { definition: '' });
    const submitted = await applyTransition({ ...draft, name: 'submit' }, ada);
    expect(submitted).toEqual(refused('incomplete', { fields: { definition: expect.any(String) } }));
  });

  test('is for those who wrote it', async () => {
    const draft = await draftTerm(glossary, cast);
    expect(await applyTransition({ ...draft, name: 'submit' }, ravi)).toEqual(refused('notYours'));
    expect(await applyTransition({ ...draft, name: 'submit' }, adam)).toEqual(refused('wrongRole'));
  });

  test('fixes the number of approvals: another number later neither blesses nor condemns', async () => {
    const other = await addGlossary({ approvalsRequired: 1 });
    const submitted = await termInReview(other, cast);
    await db.glossary.update({ where: { id: other.id }, data: { approvalsRequired: 2 } });
    await move(await move(submitted, 'approve', rita), 'publish', pia);
    expect((await findTerm(submitted.termId))?.revision).toMatchObject({ status: 'PUBLISHED', approvalsRequired: 1 });
  });

  test('a second time has no second effect', async () => {
    const draft = await draftTerm(glossary, cast);
    await move(draft, 'submit', ada);
    expect(await applyTransition({ ...draft, name: 'submit' }, ada)).toMatchObject(refused('conflict', { by: 'Ada' }));
  });

  test('in a glossary that asks for no approval leads to APPROVED, and the record says so', async () => {
    const approved = await termInReview(free, cast);
    expect(await statusOf(approved)).toBe('APPROVED');
    await move(approved, 'publish', pia);
    const event = await db.event.findFirst({ where: { revisionId: approved.revisionId, kind: 'published' } });
    expect(event?.details).toMatchObject({ withoutReview: true });
  });
});

describe('reviewing', () => {
  test('is forbidden to everyone who wrote a word of it, also to administrators', async () => {
    must(await changeRoles({ userId: ravi.id, grants: everywhere('AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN') }, adam));
    const draft = await draftTerm(glossary, cast);
    const { version } = must(await saveDraft({ ...draft, content: someContent() }, ravi));
    const submitted = await move({ ...draft, version }, 'submit', ravi);
    expect(await applyTransition({ ...submitted, name: 'approve' }, ravi)).toEqual(refused('ownWork'));
    expect(await applyTransition({ ...submitted, name: 'requestChanges', note: 'x' }, ravi)).toEqual(
      refused('ownWork'),
    );
    must(await changeRoles({ userId: ravi.id, grants: everywhere('AUTHOR') }, adam));
  });

  test('approves once enough reviewers have approved', async () => {
    const first = await move(await termInReview(strict, cast), 'approve', rita);
    expect(await statusOf(first)).toBe('IN_REVIEW');
    expect(await applyTransition({ ...first, name: 'approve' }, rita)).toEqual(refused('wrongStatus'));
    await move(first, 'approve', ruth);
    expect(await statusOf(first)).toBe('APPROVED');
  });

  test('counts no approval of somebody who is no reviewer any more', async () => {
    const first = await move(await termInReview(strict, cast), 'approve', rita);
    must(await changeRoles({ userId: rita.id, grants: [] }, adam));
    const second = await move(first, 'approve', ruth);
    const view = await findTerm(second.termId);
    expect(view?.revision.status).toBe('IN_REVIEW');
    expect(view?.revision.reviews).toMatchObject([
      { reviewerName: 'Rita', counts: false, whyNot: 'roleLost' },
      { reviewerName: 'Ruth', counts: true, whyNot: null },
    ]);
    expect(await applyTransition({ ...second, name: 'approve' }, ruth)).toEqual(refused('wrongStatus'));
    must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
  });

  test('is not stuck when a role comes back after the last approval: either reviewer may move it on', async () => {
    const first = await move(await termInReview(strict, cast), 'approve', rita);
    must(await changeRoles({ userId: rita.id, grants: [] }, adam));
    const second = await move(first, 'approve', ruth);
    must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
    await move(second, 'approve', rita);
    const view = await findTerm(second.termId);
    expect(view?.revision).toMatchObject({ status: 'APPROVED', reviews: [{ counts: true }, { counts: true }] });
    expect(view?.revision.reviews).toHaveLength(2);
  });

  test('sends back with a note, and not without', async () => {
    const submitted = await termInReview(glossary, cast);
    for (const note of [undefined, '', ' \n'])
      expect(await applyTransition({ ...submitted, name: 'requestChanges', note }, rita)).toMatchObject(
        refused('incomplete'),
      );
    await move(submitted, 'requestChanges', rita, { note: 'Name a source.' });
    const view = await findTerm(submitted.termId);
    expect(view?.revision).toMatchObject({
      status: 'RETURNED',
      reviews: [{ verdict: 'REQUEST_CHANGES', note: 'Name a source.' }],
    });
  });

  test('of a version that is gone is refused', async () => {
    const submitted = await termInReview(glossary, cast);
    const stale = { ...submitted, version: submitted.version - 1 };
    expect(await applyTransition({ ...stale, name: 'approve' }, rita)).toMatchObject(
      refused('conflict', { by: 'Ada' }),
    );
  });

  test('is closed to a disabled account, whatever its open page offers', async () => {
    const submitted = await termInReview(glossary, cast);
    must(await disable({ userId: ruth.id }, adam));
    expect(await applyTransition({ ...submitted, name: 'approve' }, ruth)).toEqual(refused('signedOut'));
    must(await enable({ userId: ruth.id }, adam));
  });
});

describe('after the approval', () => {
  test('those who wrote it may withdraw it, and a publisher may send it back', async () => {
    expect(await statusOf(await move(await approvedTerm(glossary, cast), 'withdraw', ada))).toBe('RETURNED');
    const back = await move(await approvedTerm(glossary, cast), 'requestChanges', pia, { note: 'Not yet.' });
    expect(await statusOf(back)).toBe('RETURNED');
  });

  test('a reviewer who lost the role before publication no longer counts, and the refusal says so', async () => {
    const approved = await approvedTerm(glossary, cast);
    must(await changeRoles({ userId: rita.id, grants: everywhere('AUTHOR') }, adam));
    const published = await applyTransition({ ...approved, name: 'publish' }, pia);
    expect(published).toEqual(
      refused('incomplete', { fields: { approvals: expect.stringContaining('One more approval') } }),
    );
    must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
    await move(approved, 'publish', pia);
  });

  test('a publisher publishes also what they wrote themselves, as somebody else approved it', async () => {
    must(await changeRoles({ userId: ada.id, grants: everywhere('AUTHOR', 'PUBLISHER') }, adam));
    await move(await approvedTerm(glossary, cast), 'publish', ada);
    must(await changeRoles({ userId: ada.id, grants: everywhere('AUTHOR') }, adam));
  });
});

describe('content that went live before', () => {
  const content = { headword: 'Rollback', slug: 'rollback', definition: 'Back to what was.' };

  test('needs no new review: this is how a rollback works', async () => {
    const first = await publishedTerm(glossary, cast, content);
    const changed = await revisedTerm(first, ada, someContent({ ...content, definition: 'Worse.' }));
    await move(await move(await move(changed, 'submit', ada), 'approve', ruth), 'publish', pia);
    const back = await move(await revisedTerm(first, ravi, someContent(content)), 'submit', ravi);
    expect(await statusOf(back)).toBe('APPROVED');
    await move(back, 'publish', pia);
    const page = await db.publishedTerm.findUniqueOrThrow({ where: { id: first.termId } });
    expect(page).toMatchObject({ revisionNumber: 3, definition: 'Back to what was.', reviewedBy: [{ name: 'Rita' }] });
  });

  test('needs a review again where it was approved by fewer than are required now', async () => {
    const other = await addGlossary({ approvalsRequired: 1 });
    const first = await publishedTerm(other, cast, content);
    const changed = await revisedTerm(first, ada, someContent({ ...content, definition: 'Worse.' }));
    await move(await move(await move(changed, 'submit', ada), 'approve', ruth), 'publish', pia);
    await db.glossary.update({ where: { id: other.id }, data: { approvalsRequired: 2 } });
    expect(await statusOf(await move(await revisedTerm(first, ada, someContent(content)), 'submit', ada))).toBe(
      'IN_REVIEW',
    );
  });
});
