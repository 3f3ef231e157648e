import { expect, test } from 'vitest';
import { refused } from '@/lib/refusal';
import { base, scene, stored } from './autosave-scene';

const ravi = { by: 'Ravi', at: '2026-03-10T14:02:00Z' };

test('what somebody else changed is shown before one has written anything oneself', async () => {
  const { hear, taken, phase, sent } = scene();
  const theirs = { ...base, definition: 'Theirs' };
  await hear({ version: 2, content: theirs, ...ravi });
  expect(taken).toEqual([{ content: theirs, fields: ['definition'] }]);
  expect([phase(), sent.length]).toEqual(['saved', 0]);
});

test('and before what one has written is sent: different fields are merged, then saved on their version', async () => {
  const { write, hear, pause, answer, taken, sent, phase } = scene();
  write({ definition: 'Mine' });
  const theirs = { ...base, searchDescription: 'Theirs' };
  await hear({ version: 2, content: theirs, ...ravi });
  expect(taken.at(-1)?.fields).toEqual(['searchDescription']);
  await pause();
  expect(sent).toEqual([{ version: 2, content: { ...theirs, definition: 'Mine' } }]);
  await answer(stored(3));
  expect(phase()).toBe('saved');
});

test('the same field stands side by side, and nothing is sent until the person has chosen', async () => {
  const { write, hear, state, isDue, sent } = scene();
  write({ definition: 'Mine' });
  await hear({ version: 2, content: { ...base, definition: 'Theirs' }, ...ravi });
  expect(state()).toMatchObject({ phase: 'disputed', fields: ['definition'], theirs: ravi });
  write({ definition: 'Mine, longer' });
  expect([isDue(), sent.length]).toEqual([false, 0]);
});

test('a dispute stays open when they write on elsewhere, and ends when they come to say the same', async () => {
  const { write, hear, state, pause, answer, sent } = scene();
  write({ definition: 'Mine' });
  const theirs = { ...base, definition: 'Theirs' };
  await hear({ version: 2, content: theirs });
  await hear({ version: 3, content: { ...theirs, searchDescription: 'More' } });
  expect(state()).toMatchObject({ phase: 'disputed', fields: ['definition'] });
  write({ definition: 'Mine', searchDescription: 'More' });
  await hear({ version: 4, content: { ...base, definition: 'Mine', searchDescription: 'More' } });
  expect(state()?.phase).toBe('saved');
  write({ definition: 'Mine, again', searchDescription: 'More' });
  await pause();
  await answer(stored(5));
  expect(sent).toEqual([{ version: 4, content: { ...base, definition: 'Mine, again', searchDescription: 'More' } }]);
});

test('a draft that was moved on takes no more: said at once, also where nothing is unsaved', async () => {
  const { write, hear, state, copies, queue } = scene();
  await hear({ version: 2, status: 'IN_REVIEW', ...ravi });
  expect(state()).toMatchObject({ phase: 'closed', unsaved: false, theirs: ravi });
  write({ definition: 'Typed since' });
  expect(copies.at(-1)?.draft.content.definition).toBe('Typed since');
  expect(state()).toMatchObject({ phase: 'closed', unsaved: true });
  expect((await queue.flush()).ok).toBe(false);
});

test('what is heard late, of a version that one has saved oneself, is no news', async () => {
  const { queue, write, pause, answer, taken, phase } = scene();
  write({ definition: 'Mine' });
  await pause();
  await answer(stored(3));
  queue.look({ version: 2, status: 'DRAFT' });
  expect([taken.length, phase()]).toEqual([0, 'saved']);
});

test('who lost the role keeps the text, and is not asked again and again', async () => {
  const { queue, write, pause, answer, isDue, sent, copies, phase } = scene();
  write({ definition: 'Mine' });
  await pause();
  await answer(refused('wrongRole'));
  write({ definition: 'Mine, longer' });
  expect([isDue(), sent.length]).toEqual([false, 1]);
  expect(copies.at(-1)?.draft.content.definition).toBe('Mine, longer');
  const retried = queue.retry();
  await answer(stored(2));
  await retried;
  expect(phase()).toBe('saved');
});
