import { expect, test } from 'vitest';
import { ago } from './ago';

const now = new Date('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:30Z', 'just now'],
  ['2026-03-10T11:58:00Z', '2 minutes ago'],
  ['2026-03-10T09:00:00Z', '3 hours ago'],
  ['2026-03-09T11:00:00Z', 'yesterday'],
  ['2026-02-20T12:00:00Z', '2 weeks ago'],
  ['2025-03-01T12:00:00Z', 'last year'],
  ['2026-03-10T14:00:00Z', 'in 2 hours'],
])('an instant is named by its distance: %s is %s', (at, words) => {
  expect(ago(new Date(at), now)).toBe(words);
});
