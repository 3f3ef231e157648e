import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { addGlossary, approvedTerm, move, publishedTerm, termInReview } from '@/prisma/states';
import { applyTransition } from './apply';

const cast = await addCast();
const { rita, ruth, pia } = cast;
const change = (id: string, data: Parameters<typeof db.glossary.update>[0]['data']) =>
  db.glossary.update({ where: { id }, data });

describe('the policy is fixed when a revision is submitted', () => {
  test('raising the approvals required changes nothing for what is in review or approved', async () => {
    const glossary = await addGlossary({ approvalsRequired: 1 });
    const inReview = await termInReview(glossary, cast);
    const approved = await approvedTerm(glossary, cast);
    await change(glossary.id, { approvalsRequired: 5 });
    await move(await move(inReview, 'approve', rita), 'publish', pia);
    await move(approved, 'publish', pia);
  });

  test('lowering them blesses nothing that was submitted under more', async () => {
    const glossary = await addGlossary({ approvalsRequired: 2 });
    const once = await move(await termInReview(glossary, cast), 'approve', rita);
    await change(glossary.id, { approvalsRequired: 1 });
    expect((await findTerm(once.termId))?.revision.status).toBe('IN_REVIEW');
    expect(await applyTransition({ ...once, name: 'publish' }, pia)).toEqual(refused('wrongStatus'));
    await move(await move(once, 'approve', ruth), 'publish', pia);
  });

  test('whether publishers may send back approved work is asked of the revision, not of the glossary', async () => {
    const glossary = await addGlossary({ publishersMaySendBack: false });
    const kept = await approvedTerm(glossary, cast);
    await change(glossary.id, { publishersMaySendBack: true });
    const back = { name: 'requestChanges', note: 'Not like this.' } as const;
    expect(await applyTransition({ ...kept, ...back }, pia)).toEqual(refused('wrongRole'));
    const returnable = await approvedTerm(glossary, cast);
    await change(glossary.id, { publishersMaySendBack: false });
    await move(returnable, 'requestChanges', pia, { note: 'Not like this.' });
  });
});

describe('unresolved threads', () => {
  const openThread = ({ termId, revisionId }: { termId: string; revisionId: string }) =>
    db.thread.create({ data: { termId, revisionId, createdById: rita.id } });

  test('block approval where the policy says so, and not once they are resolved', async () => {
    const term = await termInReview(await addGlossary({ openThreadsBlock: true }), cast);
    const thread = await openThread(term);
    expect(await applyTransition({ ...term, name: 'approve' }, rita)).toEqual(
      refused('incomplete', { fields: { threads: 'One thread is open: resolve it first.' } }),
    );
    await db.thread.update({ where: { id: thread.id }, data: { resolvedAt: new Date(), resolvedById: rita.id } });
    await move(term, 'approve', rita);
  });

  test('do not block it elsewhere', async () => {
    const term = await termInReview(await addGlossary(), cast);
    await openThread(term);
    await move(term, 'approve', rita);
  });
});

test('a live term is due to be confirmed the interval after it was published, and again after it was confirmed', async () => {
  const term = await publishedTerm(await addGlossary({ reviewInterval: 6 }), cast);
  const isDueInSixMonths = async () => {
    const [row] = await db.$queryRaw<{ due: boolean }[]>`
      SELECT "reviewDueAt" AT TIME ZONE 'UTC'
        = (coalesce("confirmedAt", "publishedAt") AT TIME ZONE 'UTC') + interval '6 months' AS due
      FROM editorial."Revision" WHERE id = ${term.revisionId}::uuid`;
    return row?.due;
  };
  expect(await isDueInSixMonths()).toBe(true);
  await db.revision.update({ where: { id: term.revisionId }, data: { overdueToldAt: new Date() } });
  await move(term, 'confirm', rita);
  expect(await isDueInSixMonths()).toBe(true);
  expect((await findTerm(term.termId))?.revision.overdueToldAt).toBeNull();
  const never = await publishedTerm(await addGlossary(), cast);
  expect((await findTerm(never.termId))?.revision.reviewDueAt).toBeNull();
});
