import { expect, test } from 'vitest';
import { statuses } from '@/lib/workflow/status';
import { transitionNames } from '@/lib/workflow/transitions';
import { statusWords } from './status-words';
import { transitionWords } from './transition-words';

test('no two statuses share a word', () => {
  expect(new Set(Object.values(statusWords)).size).toBe(statuses.length);
});

test('no two transitions share a button', () => {
  expect(new Set(Object.values(transitionWords).map((words) => words.button)).size).toBe(transitionNames.length);
});
