import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { changeAccount } from '@/lib/people/account';
import { applyTransitionIn } from '@/lib/revisions/apply';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, publishedTerm } from '@/prisma/states';
import { refreshBylines } from './bylines';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, pia } = cast;
const pageOf = (termId: string) => db.publishedTerm.findUniqueOrThrow({ where: { id: termId } });

const somebodyWaits = async () => {
  const rows = await db.$queryRaw<object[]>`SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
    WHERE NOT granted AND datname = current_database() UNION ALL
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length > 0;
};

test('whoever is renamed while a page of theirs is being published is named on it as they are called now', async () => {
  const approved = await approvedTerm(glossary, cast);
  let renaming: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    must(await applyTransitionIn(tx, { ...approved, name: 'publish' }, pia));
    renaming = changeAccount({ name: 'Ada L.', title: 'Countess' }, ada);
    await vi.waitUntil(somebodyWaits, { timeout: 4_000 });
  });
  await renaming;
  expect((await pageOf(approved.termId)).writtenBy).toEqual([{ name: 'Ada L.', title: 'Countess' }]);
});

test('two people who are renamed at once are both called as they are now', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  let other: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: ada.id }, data: { name: 'Ada King' } });
    await refreshBylines(tx, ada.id);
    other = changeAccount({ name: 'Rita R.', title: '' }, rita);
    await vi.waitUntil(somebodyWaits, { timeout: 4_000 });
  });
  await other;
  expect(await pageOf(termId)).toMatchObject({
    writtenBy: [{ name: 'Ada King' }],
    reviewedBy: [{ name: 'Rita R.' }],
  });
});
