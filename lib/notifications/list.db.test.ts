import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { changeRoles } from '@/lib/people/roles';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, termInReview } from '@/prisma/states';
import { countUnread, listNotifications } from './list';
import { markAllRead, markTermRead } from './read';

const cast = await addCast();
const { ada, rita, adam } = cast;
const all = { before: null, limit: 50 };

test('what somebody was told is listed newest first, a page at a time, and counted while it is unread', async () => {
  const glossary = await addGlossary();
  const first = await termInReview(glossary, cast, { headword: 'First' });
  await termInReview(glossary, cast, { headword: 'Second' });
  const lines = await listNotifications(rita, all);
  expect(lines.map(({ headword, actor, isRead }) => [headword, actor, isRead])).toEqual([
    ['Second', 'Ada', false],
    ['First', 'Ada', false],
  ]);
  const [newest] = await listNotifications(rita, { before: null, limit: 1 });
  const next = await listNotifications(rita, { before: newest?.id ?? null, limit: 1 });
  expect(next.map(({ headword }) => headword)).toEqual(['First']);
  expect(await countUnread(rita)).toBe(2);
  await markTermRead(first.termId, rita);
  expect(await countUnread(rita)).toBe(1);
  must(await markAllRead(rita));
  expect(await countUnread(rita)).toBe(0);
  expect(await countUnread(ada)).toBe(0);
});

test('what is about a glossary they may not enter any more is not shown', async () => {
  const glossary = await addGlossary();
  await db.notification.deleteMany();
  await termInReview(glossary, cast);
  const elsewhere = await addGlossary();
  must(await changeRoles({ userId: rita.id, grants: [{ role: 'REVIEWER', glossaryId: elsewhere.id }] }, adam));
  const moved = { ...rita, grants: [{ role: 'REVIEWER' as const, glossaryId: elsewhere.id }] };
  expect(await listNotifications(moved, all)).toEqual([]);
  expect(await countUnread(moved)).toBe(0);
});
