import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestAt, meaningOf, wallTime } from './zone';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
const instants = fc
  .date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2060-01-01T00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

describe('a wall time in a zone', () => {
  test('is an instant', () => {
    expect(meaningOf('2026-07-01T09:00', 'Europe/Berlin')).toEqual({
      kind: 'once',
      instant: new Date('2026-07-01T07:00Z'),
    });
  });

  test('that the clocks leave out does not exist', () => {
    expect(meaningOf('2026-03-29T02:30', 'Europe/Berlin')).toEqual({
      kind: 'never',
      from: '2026-03-29T02:00',
      to: '2026-03-29T03:00',
    });
    expect(meaningOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual({
      kind: 'never',
      from: '2026-10-04T02:00',
      to: '2026-10-04T02:30',
    });
    expect(meaningOf('2011-12-30T12:00', 'Pacific/Apia')).toMatchObject({ kind: 'never' });
  });

  test('that the clocks show twice is two instants', () => {
    expect(meaningOf('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
      kind: 'twice',
      instants: [new Date('2026-10-25T00:30Z'), new Date('2026-10-25T01:30Z')],
    });
  });

  test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:30'])('is not %j', (text) => {
    expect(meaningOf(text, 'UTC')).toBeNull();
  });

  test('of any instant means that instant', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const meaning = meaningOf(wallTime(instant, zone), zone);
        const meant = meaning?.kind === 'once' ? [meaning.instant] : meaning?.kind === 'twice' ? meaning.instants : [];
        expect(meant.map(Number)).toContain(instant.getTime());
      }),
      { numRuns: 500 },
    );
  });
});

test('the latest eight o’clock is yesterday’s just after a day of 23 hours', () => {
  const now = new Date('2026-03-30T00:10+02:00');
  expect(latestAt('08:00', now, 'Europe/Berlin')).toEqual(new Date('2026-03-29T08:00+02:00'));
});

test('the latest eight o’clock is not after now and less than a day and an hour before', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (now, zone) => {
      const age = now.getTime() - latestAt('08:00', now, zone).getTime();
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThanOrEqual(25 * 3_600_000);
    }),
    { numRuns: 1000 },
  );
});
