import { expect, test } from 'vitest';
import { refused } from '@/lib/refusal';
import { base, scene, stored } from './autosave-scene';

test('another field changed meanwhile: both changes are stored, and theirs appears in the form', async () => {
  const theirs = { ...base, searchDescription: 'Theirs' };
  const { write, sent, pause, answer, taken, phase } = scene({ content: theirs, version: 5 });
  write({ definition: 'Mine' });
  await pause();
  await answer(refused('conflict', { by: 'Ravi', at: '2026-03-10T12:02:30Z' }));
  expect(taken).toEqual([{ content: { ...theirs, definition: 'Mine' }, fields: ['searchDescription'] }]);
  expect(sent.at(-1)).toEqual({ version: 5, content: { ...theirs, definition: 'Mine' } });
  await answer(stored(6));
  expect(phase()).toBe('saved');
});

test('the same field changed meanwhile: nothing is sent until the person has chosen', async () => {
  const theirs = { ...base, definition: 'Theirs' };
  const { queue, write, sent, pause, answer, state, copies } = scene({ content: theirs, version: 5, by: 'Ravi' });
  write({ definition: 'Mine' });
  await pause();
  await answer(refused('conflict', { by: 'Ravi' }));
  expect(state()).toMatchObject({ phase: 'disputed', fields: ['definition'], theirs: { by: 'Ravi' } });
  write({ definition: 'Mine, longer' });
  expect(sent).toHaveLength(1);
  expect(copies.at(-1)?.draft.content.definition).toBe('Mine, longer');
  const settled = queue.settle([]);
  await answer(stored(6));
  await settled;
  expect(sent.at(-1)).toMatchObject({ version: 5, content: { definition: 'Mine, longer' } });
});

test('choosing theirs brings it into the form and stores nothing new', async () => {
  const theirs = { ...base, definition: 'Theirs' };
  const { queue, write, sent, pause, answer, taken, phase } = scene({ content: theirs, version: 5 });
  write({ definition: 'Mine' });
  await pause();
  await answer(refused('conflict'));
  await queue.settle(['definition']);
  expect(taken.at(-1)).toEqual({ content: theirs, fields: ['definition'] });
  expect([sent.length, phase()]).toEqual([1, 'saved']);
});

test('a save that was stored although its answer was lost is no conflict', async () => {
  const { write, sent, pause, answer, phase } = scene({ content: { ...base, definition: 'Mine' } });
  write({ definition: 'Mine' });
  await pause();
  await answer(new Error('cut off'));
  await pause();
  await answer(refused('conflict'));
  expect([sent.length, phase()]).toEqual([2, 'saved']);
});

test('a draft that was submitted meanwhile takes no more, and the text stays kept', async () => {
  const { queue, write, pause, answer, phase, copies } = scene({ status: 'IN_REVIEW' });
  write({ definition: 'Mine' });
  await pause();
  await answer(refused('wrongStatus'));
  expect(phase()).toBe('closed');
  expect(copies.at(-1)?.draft.content.definition).toBe('Mine');
  expect((await queue.flush()).ok).toBe(false);
});

test('text found from an earlier version is merged into what was stored since', async () => {
  const theirs = { ...base, definition: 'Stored since' };
  const { queue, sent, answer, phase } = scene({ content: theirs, version: 4 });
  const took = queue.takeUp({ base, draft: { version: 0, content: { ...base, headword: 'Back end' } } });
  await answer(refused('conflict'));
  await answer(stored(5));
  await took;
  expect(sent.at(-1)).toEqual({ version: 4, content: { ...theirs, headword: 'Back end' } });
  expect(phase()).toBe('saved');
});

test('spaces that the server trims are no change of theirs', async () => {
  const { write, pause, answer, sent, state } = scene({
    version: 3,
    content: { ...base, headword: 'Ba', topics: ['x'] },
  });
  write({ headword: 'Ba ' });
  await pause();
  await answer(stored(2));
  write({ headword: 'Ba ', definition: 'D' });
  await pause();
  await answer(refused('conflict'));
  expect(state()?.phase).toBe('saving');
  expect(sent.at(-1)?.content).toMatchObject({ headword: 'Ba', topics: ['x'], definition: 'D' });
});
