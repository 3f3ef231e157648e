import { expect, test } from 'vitest';
import { reasons, refused } from '@/lib/refusal';
import { refusalText } from './refusal-text';

test.each(reasons)('%s is said in whole sentences', (reason) => {
  expect(refusalText(refused(reason))).toMatch(/^[A-Z].*[.]$/);
});

test('a conflict names who and when', () => {
  const text = refusalText(refused('conflict', { by: 'Ada', at: '2026-03-10T12:00:00Z' }));
  expect(text).toMatch(/^Ada was faster, on 10 Mar 2026/);
});

test('too many says how long to wait', () => {
  expect(refusalText(refused('tooMany', { retryAfter: 600 }))).toContain('10 minutes');
});

test('a problem with the form as a whole is the sentence', () => {
  expect(refusalText(refused('invalid', { fields: { '': 'Not like this.' } }))).toBe('Not like this.');
});
