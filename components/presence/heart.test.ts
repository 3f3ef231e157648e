import { expect, test } from 'vitest';
import type { Here } from '@/lib/presence/beat';
import { heart } from './heart';

const alone: Here = { others: [], revision: null };

function scene() {
  const said: string[] = [];
  const heard: Here[] = [];
  const answers: ((here: Here | 'gone' | null) => void)[] = [];
  let due: { run: () => void; after: number } | null = null;
  const beating = heart({
    send: (field) =>
      new Promise((resolve) => {
        said.push(field);
        answers.push(resolve);
      }),
    later(run, after) {
      due = { run, after };
      return () => {
        due = null;
      };
    },
    onHere: (here) => heard.push(here),
  });
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    ...beating,
    said,
    heard,
    dueAfter: () => due?.after ?? null,
    async wait() {
      due?.run();
      await settled();
    },
    async answer(here: Here | 'gone' | null = alone) {
      answers.shift()?.(here);
      await settled();
    },
  };
}

test('it says every five seconds that somebody is here', async () => {
  const { start, answer, wait, said, dueAfter } = scene();
  start();
  await answer();
  expect([said, dueAfter()]).toEqual([[''], 5_000]);
  await wait();
  expect(said).toEqual(['', '']);
});

test('another field is said at once, and while an answer is awaited right after it', async () => {
  const { start, enter, answer, wait, said, dueAfter } = scene();
  start();
  await answer();
  enter('definition');
  expect(said).toEqual(['', 'definition']);
  enter('body');
  expect(said).toHaveLength(2);
  await answer();
  expect(dueAfter()).toBe(0);
  await wait();
  expect(said.at(-1)).toBe('body');
});

test('nothing is said while nobody looks', async () => {
  const { start, stop, enter, answer, said, dueAfter } = scene();
  start();
  await answer();
  stop();
  enter('body');
  expect([said, dueAfter()]).toEqual([[''], null]);
  start();
  expect(said).toEqual(['', 'body']);
});

test('without an answer nobody else is known to be here, and it goes on', async () => {
  const { start, answer, heard, dueAfter } = scene();
  start();
  await answer(null);
  expect([heard, dueAfter()]).toEqual([[alone], 5_000]);
});

test('it ends where there is no answer to be had', async () => {
  const { start, answer, heard, dueAfter } = scene();
  start();
  await answer('gone');
  expect([heard, dueAfter()]).toEqual([[], null]);
});
