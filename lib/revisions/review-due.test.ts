import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsAfter } from './review-due';

test('a month after the last of January is the last of February, as in Postgres', () => {
  expect(monthsAfter(new Date('2027-01-31T09:30:00Z'), 1)).toEqual(new Date('2027-02-28T09:30:00Z'));
  expect(monthsAfter(new Date('2028-01-31T09:30:00Z'), 1)).toEqual(new Date('2028-02-29T09:30:00Z'));
  expect(monthsAfter(new Date('2026-08-31T23:59:59Z'), 6)).toEqual(new Date('2027-02-28T23:59:59Z'));
  expect(monthsAfter(new Date(), null)).toBeNull();
});

test('it is so many months later, on the same day where the month has it', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 120 }), (instant, months) => {
      const later = monthsAfter(instant, months) as Date;
      const count = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
      expect(count(later) - count(instant)).toBe(months);
      expect(later.getUTCDate()).toBeLessThanOrEqual(instant.getUTCDate());
      expect(later.getTime() % 86_400_000).toBe(instant.getTime() % 86_400_000);
    }),
  );
});
