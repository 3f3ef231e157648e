import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from './month';

test('a month is its days in weeks that begin on Monday', () => {
  const december = monthOf('2026-12', '2026-11-23');
  expect(december).toMatchObject({ title: 'December 2026', first: '2026-12-01', next: '2027-01-01' });
  expect(december).toMatchObject({ previousName: '2026-11', nextName: '2027-01' });
  expect(december.weeks[0]).toEqual([null, '2026-12-01', ...[2, 3, 4, 5, 6].map((day) => `2026-12-0${day}`)]);
  expect(december.weeks.at(-1)?.slice(0, 4)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
});

test('what is no month is the present one', () => {
  for (const asked of ['', 'soon', '2026-13', '2026-1', '9999-01'])
    expect(monthOf(asked, '2026-11-23').name).toBe('2026-11');
});

test('every month has each of its days once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const { weeks, first, next } = monthOf(`${year}-${String(month).padStart(2, '0')}`, '2026-11-23');
      const days = weeks.flat().filter((day) => day !== null);
      expect(days.length).toBe((Date.parse(next) - Date.parse(first)) / 86_400_000);
      expect(new Set(days).size).toBe(days.length);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
    }),
  );
});
