import { beforeAll, expect, test } from 'vitest';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { disable, enable } from '@/lib/people/disable';
import { accepted, refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, publishedTerm, termInReview } from '@/prisma/states';
import { choose } from './choices';
import { type Notice, tell } from './tell';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, ruth, pia, adam } = cast;
let termId: string;
beforeAll(async () => {
  ({ termId } = await draftTerm(glossary, cast));
});

const send = (more: Partial<Notice>) =>
  command(async (tx) => accepted(await tell(tx, { kind: 'replied', to: [], actorId: null, termId, ...more })));
const told = async (where: { termId?: string; revisionId?: string; kind?: string } = { termId, kind: 'replied' }) =>
  (await db.notification.findMany({ where, include: { user: true } })).map(({ user }) => user.name).sort();

test('nobody is told of their own act, nor twice', async () => {
  must(await send({ to: [ada.id, rita.id, rita.id], actorId: ada.id }));
  expect(await told()).toEqual(['Rita']);
});

test('only active people who may enter the glossary are told', async () => {
  const elsewhere = await addGlossary();
  const nora = await db.user.create({
    data: {
      email: 'nora@headword.example',
      name: 'Nora',
      memberships: { create: { role: 'AUTHOR', glossaryId: elsewhere.id } },
    },
  });
  must(await disable({ userId: ruth.id }, adam));
  await db.notification.deleteMany();
  must(await send({ to: [nora.id, ruth.id, pia.id] }));
  expect(await told()).toEqual(['Pia']);
  must(await enable({ userId: ruth.id }, adam));
});

test('what is refused is not told', async () => {
  await db.notification.deleteMany();
  await command(async (tx) => {
    await tell(tx, { kind: 'replied', to: [rita.id], actorId: null, termId });
    return refused('wrongStatus');
  });
  expect(await told()).toEqual([]);
});

test('each person’s choice for the kind at that moment is kept with it', async () => {
  must(await choose({ kind: 'replied', delivery: 'DAILY' }, rita));
  must(await send({ to: [rita.id, pia.id] }));
  must(await choose({ kind: 'replied', delivery: 'NEVER' }, rita));
  must(await send({ to: [rita.id] }));
  const rows = await db.notification.findMany({ where: { kind: 'replied' }, orderBy: { id: 'asc' } });
  expect(rows.filter(({ userId }) => userId === rita.id).map(({ delivery }) => delivery)).toEqual(['DAILY', 'NEVER']);
  expect(rows.find(({ userId }) => userId === pia.id)?.delivery).toBe('AT_ONCE');
});

test('transitions tell whom they concern: asked to review, changes requested, approved, published', async () => {
  const { revisionId } = await publishedTerm(glossary, cast);
  const kinds = async (kind: string) => told({ revisionId, kind });
  expect(await kinds('askedToReview')).toEqual(['Rita', 'Ruth']);
  expect(await kinds('approved')).toEqual(['Ada', 'Pia']);
  expect(await kinds('published')).toEqual(['Ada']);
  const back = await move(await termInReview(glossary, cast), 'requestChanges', rita, { note: 'Shorter, please.' });
  expect(await told({ revisionId: back.revisionId, kind: 'changesRequested' })).toEqual(['Ada']);
  const notice = await db.notification.findFirst({ where: { revisionId: back.revisionId, kind: 'changesRequested' } });
  expect(notice?.details).toMatchObject({ note: 'Shorter, please.' });
});

test('a first of two approvals is not told as approved', async () => {
  const strict = await addGlossary({ approvalsRequired: 2 });
  const once = await move(await termInReview(strict, cast), 'approve', rita);
  expect(await told({ revisionId: once.revisionId, kind: 'approved' })).toEqual([]);
});

test('where no review is required, publishers are told on submission', async () => {
  const free = await addGlossary({ approvalsRequired: 0 });
  const { revisionId } = await termInReview(free, cast);
  expect(await told({ revisionId })).toEqual(['Pia']);
});

test('being asked to review is settled once the revision is not in review any more', async () => {
  const { revisionId } = await move(await termInReview(glossary, cast), 'withdraw', ada);
  const asked = await db.notification.findMany({ where: { revisionId, kind: 'askedToReview' } });
  expect(asked.every(({ readAt }) => readAt !== null)).toBe(true);
});
