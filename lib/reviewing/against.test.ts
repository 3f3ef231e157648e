import { expect, test } from 'vitest';
import { againstIn, comparisons } from './against';

test('what one has not seen yet is shown first: since one’s last review, else against what is live, else all of it', () => {
  expect(againstIn(undefined, { mine: 2, live: 1 })).toBe('mine');
  expect(againstIn(undefined, { mine: null, live: 1 })).toBe('live');
  expect(againstIn(undefined, { mine: null, live: null })).toBe('text');
});

test('what one last reviewed is no comparison of its own where readers see exactly that', () => {
  expect(comparisons({ mine: 3, live: 3 })).toEqual(['live', 'text']);
});

test('an address may ask for any comparison there is, and gets the first for one there is not', () => {
  expect(againstIn('text', { mine: 2, live: 1 })).toBe('text');
  expect(againstIn('live', { mine: 2, live: 1 })).toBe('live');
  expect(againstIn('mine', { mine: null, live: 1 })).toBe('live');
  expect(againstIn(['live', 'text'], { mine: null, live: 1 })).toBe('live');
  expect(comparisons({ mine: null, live: null })).toEqual(['text']);
});
