import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { disable, enable } from '@/lib/people/disable';
import type { Actor } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, move } from '@/prisma/states';
import { beat, leave } from './beat';
import { forgetPresence } from './forget';
import { heartbeat } from './form';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, adam } = cast;

const tab = () => crypto.randomUUID();
const term = () => draftTerm(glossary, cast);
const on = (termId: string, actor: Actor, field = '', ofTab = tab()) => beat({ termId, tab: ofTab, field }, actor);
const others = async (termId: string, actor: Actor) =>
  (await on(termId, actor))?.others.map(({ name, field }) => `${name}:${field}`);
const age = (seconds: number) =>
  db.$executeRaw`UPDATE editorial."Presence" SET "seenAt" = clock_timestamp() - make_interval(secs => ${seconds}::float)`;

test('who else has the term open is told, and in which field they write', async () => {
  const { termId } = await term();
  await on(termId, rita);
  await on(termId, ravi, 'definition');
  expect(await others(termId, ada)).toEqual(['Ravi:definition', 'Rita:']);
  const elsewhere = await term();
  expect(await others(elsewhere.termId, ada)).toEqual([]);
});

test('within ten seconds of when they were last seen, by the database’s clock', async () => {
  const { termId } = await term();
  await on(termId, ravi);
  await age(9);
  expect(await others(termId, ada)).toEqual(['Ravi:']);
  await age(10.5);
  expect(await others(termId, rita)).toEqual([]);
});

test('everybody once, where they write rather than read; oneself in another tab, too', async () => {
  const { termId } = await term();
  await on(termId, ravi, 'body');
  await on(termId, ravi);
  expect(await others(termId, ada)).toEqual(['Ravi:body']);
  expect(await others(termId, ada)).toEqual(['Ada:', 'Ravi:body']);
});

test('a tab has one place, which moves with it, and is gone when it leaves', async () => {
  const { termId } = await term();
  const [first, mine] = [tab(), tab()];
  await on(termId, ravi, 'definition', first);
  await on(termId, ravi, 'body', first);
  expect((await on(termId, ada, '', mine))?.others).toEqual([{ id: ravi.id, name: 'Ravi', field: 'body' }]);
  await leave({ tab: first }, ada);
  expect((await on(termId, ada, '', mine))?.others).toHaveLength(1);
  await leave({ tab: first }, ravi);
  expect((await on(termId, ada, '', mine))?.others).toEqual([]);
});

test('a tab belongs to whoever opened it', async () => {
  const { termId } = await term();
  const his = tab();
  await on(termId, ravi, 'definition', his);
  expect(await on(termId, ada, 'body', his)).toBeNull();
  expect(await others(termId, rita)).toEqual(['Ravi:definition']);
});

test('a term that one may not enter does not exist', async () => {
  const { termId } = await term();
  const elsewhere = await addGlossary();
  const nora: Actor = { id: ada.id, name: 'Nora', grants: [{ role: 'AUTHOR', glossaryId: elsewhere.id }] };
  expect(await on(termId, nora)).toBeNull();
  expect(await on(tab(), ada)).toBeNull();
  expect(await db.presence.count({ where: { termId } })).toBe(0);
});

test('it tells where the open revision stands now', async () => {
  const draft = await term();
  const { termId, revisionId } = draft;
  const standing = async () => (await beat({ termId, revisionId, tab: tab(), field: '' }, ravi))?.revision;
  expect(await standing()).toEqual({ version: 1, status: 'DRAFT' });
  await move(draft, 'submit', ada);
  expect(await standing()).toMatchObject({ status: 'IN_REVIEW' });
  const other = await term();
  expect((await beat({ termId, revisionId: other.revisionId, tab: tab(), field: '' }, ravi))?.revision).toBeNull();
});

test('who is disabled is not here any more', async () => {
  const { termId } = await term();
  await on(termId, ravi);
  await disable({ userId: ravi.id }, adam);
  expect(await others(termId, ada)).toEqual([]);
  await enable({ userId: ravi.id }, adam);
});

test('tabs that were not seen for a minute are forgotten', async () => {
  const { termId } = await term();
  await on(termId, ravi);
  await age(59);
  await forgetPresence();
  expect(await db.presence.count({ where: { termId } })).toBe(1);
  await age(61);
  await forgetPresence();
  expect(await db.presence.count()).toBe(0);
});

test('a field is a name, not a text', () => {
  const isField = (field: string) => heartbeat.safeParse({ tab: tab(), field }).success;
  expect(['', 'definition', 'questions.0.answer'].every(isField)).toBe(true);
  expect(['<b>', 'a b', 'x'.repeat(41), 'a.b.c.d.e.f', '"]'].some(isField)).toBe(false);
});
