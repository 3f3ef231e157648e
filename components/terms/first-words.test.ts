import { expect, test } from 'vitest';
import { firstWords } from './first-words';

test('a short definition stays whole', () => expect(firstWords('What it means.')).toBe('What it means.'));

test('a long one is cut between words, without the comma before the cut', () =>
  expect(firstWords(`${'word, '.repeat(40)}end.`)).toBe(`${'word, '.repeat(17)}word…`));

test('Japanese is cut between characters, at half as many, for they are twice as wide', () => {
  expect(firstWords('多数のコンテナの配置と管理を自動化することです。')).toBe(
    '多数のコンテナの配置と管理を自動化することです。',
  );
  expect(firstWords('語'.repeat(80))).toBe(`${'語'.repeat(55)}…`);
});

test('no character is cut in two', () => expect(firstWords('😀'.repeat(120))).not.toMatch(/\p{Cs}/u));
