import { expect, test } from 'vitest';
import { accepted, refused } from '@/lib/refusal';
import { base, scene, stored } from './autosave-scene';

test('nothing is sent before a pause, and then only the last text', async () => {
  const { write, sent, pause, answer, phase } = scene();
  write({ definition: 'A' });
  write({ definition: 'A b' });
  expect([sent.length, phase()]).toEqual([0, 'waiting']);
  await pause();
  expect(phase()).toBe('saving');
  await answer(stored(2));
  expect(sent.map((draft) => draft.content.definition)).toEqual(['A b']);
  expect(phase()).toBe('saved');
});

test('one request at a time: what is typed meanwhile follows with the new version', async () => {
  const { write, sent, pause, answer, phase } = scene();
  write({ definition: 'one' });
  await pause();
  write({ definition: 'two' });
  await pause();
  expect(sent).toHaveLength(1);
  await answer(stored(2));
  expect(phase()).toBe('waiting');
  await pause();
  expect(sent.map(({ version, content }) => [version, content.definition])).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
});

test('a flush does not pause, waits for what is under way, and says which version is stored', async () => {
  const { queue, write, sent, pause, answer } = scene();
  write({ definition: 'one' });
  await pause();
  write({ definition: 'two' });
  const flushed = queue.flush();
  await answer(stored(2));
  await answer(stored(3));
  expect(await flushed).toEqual(accepted({ version: 3 }));
  expect(sent).toHaveLength(2);
});

test('a change taken back before the pause is not sent', async () => {
  const { write, isDue, phase } = scene();
  write({ definition: 'one' });
  write({});
  expect([isDue(), phase()]).toEqual([false, 'saved']);
});

test('what is not stored is kept beside, and the copy goes when it is stored', async () => {
  const { write, copies, pause, answer } = scene();
  write({ definition: 'one' });
  expect(copies.at(-1)).toEqual({ base, draft: { version: 1, content: { ...base, definition: 'one' } } });
  await pause();
  await answer(stored(2));
  expect(copies.at(-1)).toBeNull();
});

test('an unreachable server is tried again by itself', async () => {
  const { write, pause, answer, state, phase, isDue } = scene();
  write({ definition: 'one' });
  await pause();
  await answer(new Error('offline'));
  expect(state()).toEqual({ phase: 'failed', refusal: null });
  expect(isDue()).toBe(true);
  await pause();
  await answer(stored(2));
  expect(phase()).toBe('saved');
});

test('signed out: nothing more is sent until the person says so', async () => {
  const { queue, write, sent, pause, answer, isDue, phase, copies } = scene();
  write({ definition: 'one' });
  await pause();
  await answer(refused('signedOut'));
  write({ definition: 'one two' });
  expect([isDue(), sent.length]).toEqual([false, 1]);
  expect(copies.at(-1)?.draft.content.definition).toBe('one two');
  const retried = queue.retry();
  await answer(stored(2));
  await retried;
  expect([sent.at(-1)?.content.definition, phase()]).toEqual(['one two', 'saved']);
});

test('what cannot be stored is not sent, and says why', async () => {
  const { write, sent, pause, state } = scene();
  write({ slug: 'back end' });
  await pause();
  expect(sent).toHaveLength(0);
  expect(state()).toEqual({ phase: 'failed', refusal: refused('invalid', { fields: { slug: 'No spaces.' } }) });
});
