import { expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, type Placed, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { publishImported } from './import';
import { restoreRevision } from './restore';
import { revise } from './revise';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, pia } = cast;

/** A term whose first revision was superseded by a second. */
async function corrected(into = glossary): Promise<{ first: Placed; second: Placed }> {
  const first = await publishedTerm(into, cast);
  const draft = await revisedTerm(first, ravi, someContent({ definition: 'A correction.' }));
  const approved = await move(await move(draft, 'submit', ravi), 'approve', rita);
  return { first, second: await move(approved, 'publish', pia) };
}
const live = (termId: string) => reader.publishedTerm.findUnique({ where: { id: termId } });

test('a formerly published revision is live again at once where its content was approved, with its event', async () => {
  const { first, second } = await corrected();
  const before = (await findTerm(first.termId))?.revision.contentHash;
  const restored = must(await restoreRevision({ revisionId: first.revisionId, liveId: second.revisionId }, pia));
  expect(restored.number).toBe(3);
  expect(await live(first.termId)).toMatchObject({ revisionId: restored.revisionId });
  expect((await live(first.termId))?.contentHash).not.toBe(before);
  const event = await db.event.findFirst({ where: { revisionId: restored.revisionId } });
  expect(event).toMatchObject({ kind: 'restored', actorId: pia.id, details: { restored: 1, to: 'PUBLISHED' } });
  const told = await db.notification.findMany({ where: { revisionId: restored.revisionId } });
  expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[ada.id, 'published']]);
});

test('a repeated request, or two at once, restores once', async () => {
  const { first, second } = await corrected();
  const restore = () => restoreRevision({ revisionId: first.revisionId, liveId: second.revisionId }, pia);
  const outcomes = await Promise.all([restore(), restore(), restore()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await restore()).toMatchObject({ ok: false, reason: 'conflict' });
  expect(await db.revision.count({ where: { termId: first.termId } })).toBe(3);
});

test('only publishers restore, and only what was live once and is not now', async () => {
  const { first, second } = await corrected();
  const liveId = second.revisionId;
  expect(await restoreRevision({ revisionId: first.revisionId, liveId }, ada)).toEqual(refused('wrongRole'));
  expect(await restoreRevision({ revisionId: liveId, liveId }, pia)).toEqual(refused('wrongStatus'));
  expect(await restoreRevision({ revisionId: first.termId, liveId }, pia)).toEqual(refused('notFound'));
});

test('an open draft beside it stays as it is', async () => {
  const { first, second } = await corrected();
  const draft = must(await revise({ termId: first.termId }, ada));
  const { number } = must(await restoreRevision({ revisionId: first.revisionId, liveId: second.revisionId }, pia));
  expect(number).toBe(4);
  const kept = await db.revision.findUniqueOrThrow({ where: { id: draft.revisionId } });
  expect(kept).toMatchObject({ status: 'DRAFT', version: draft.version, number: 3 });
});

test('what was never approved under what is required now needs a review', async () => {
  const other = await addGlossary();
  const { first, second } = await corrected(other);
  await db.glossary.update({ where: { id: other.id }, data: { approvalsRequired: 2 } });
  const restore = () => restoreRevision({ revisionId: first.revisionId, liveId: second.revisionId }, pia);
  expect(await restore()).toMatchObject(refused('incomplete', { fields: { approvals: expect.any(String) } }));
  await db.glossary.update({ where: { id: other.id }, data: { approvalsRequired: 1 } });
  must(await restore());
});

test('an import was approved by nobody, so restoring it needs a review', async () => {
  const draft = await draftTerm(glossary, cast);
  must(await db.$transaction((tx) => publishImported(tx, draft)));
  const next = await revisedTerm(draft, ravi, someContent({ slug: 'reviewed' }));
  const second = await move(await move(await move(next, 'submit', ravi), 'approve', rita), 'publish', pia);
  expect(await restoreRevision({ revisionId: draft.revisionId, liveId: second.revisionId }, pia)).toMatchObject(
    refused('incomplete', { fields: { approvals: expect.any(String) } }),
  );
});

test('a retired term comes back, and its address leads nowhere else any more', async () => {
  const replacement = await publishedTerm(glossary, cast);
  const term = await publishedTerm(glossary, cast);
  await move(term, 'retire', pia, { replacementId: replacement.termId });
  expect(await live(term.termId)).toBeNull();
  must(await restoreRevision({ revisionId: term.revisionId, liveId: null }, pia));
  expect(await live(term.termId)).not.toBeNull();
  expect((await findTerm(term.termId))?.term.replacementId).toBeNull();
});
