import { expect, test } from 'vitest';
import type { Status } from '@/lib/workflow/status';
import { comparedIn } from './compared';

const revision = (number: number, status: Status) => ({
  id: `${number}`,
  number,
  status,
  savedAt: new Date(0),
  publishedAt: null,
  contributors: [],
});
const three = [revision(3, 'DRAFT'), revision(2, 'RETURNED'), revision(1, 'PUBLISHED')];

test('left open, the latest revision is compared with the live one', () => {
  expect(comparedIn({}, three)).toEqual({ from: 1, to: 3 });
});

test('where nothing is live, the latest is compared with the one before it, the first with nothing', () => {
  expect(comparedIn({}, [revision(2, 'DRAFT'), revision(1, 'RETURNED')])).toEqual({ from: 1, to: 2 });
  expect(comparedIn({}, [revision(1, 'DRAFT')])).toEqual({ from: 0, to: 1 });
});

test('any two revisions may be named, and the live one by its name', () => {
  expect(comparedIn({ from: '2', to: 'live' }, three)).toEqual({ from: 2, to: 1 });
});

test('a revision that does not exist cannot be compared', () => {
  expect(comparedIn({ from: '9' }, three)).toBeNull();
  expect(comparedIn({ from: 'live' }, [revision(1, 'DRAFT')])).toBeNull();
  expect(comparedIn({ to: 'x' }, three)).toBeNull();
});
