/** A date and a time as a clock on the wall shows them: "2026-03-29T02:30". */
export type WallTime = string;

/** What a wall time means in a zone: one instant, none because clocks go forward, or two because they go back. */
export type Meaning =
  | { kind: 'once'; instant: Date }
  | { kind: 'never'; from: WallTime; to: WallTime }
  | { kind: 'twice'; instants: [Date, Date] };

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const day = 86_400_000;

/** The wall time of an instant in a zone, to the minute. */
export function wallTime(instant: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** What this wall time means in the zone, by the zone's own rules (IANA, as Intl knows them); null: no date and time. */
export function meaningOf(wall: WallTime, timeZone: string): Meaning | null {
  const asUtc = utc(wall);
  if (asUtc === null) return null;
  const before = offset(asUtc - day, timeZone);
  const after = offset(asUtc + day, timeZone);
  const instants = [...new Set([asUtc - before, asUtc - after])]
    .sort((a, b) => a - b)
    .map((time) => new Date(time))
    .filter((instant) => wallTime(instant, timeZone) === wall);
  const [first, second] = instants;
  if (first && second) return { kind: 'twice', instants: [first, second] };
  if (first) return { kind: 'once', instant: first };
  return { kind: 'never', ...gapAround(asUtc - Math.max(before, after), asUtc - Math.min(before, after), timeZone) };
}

/** Milliseconds that the zone's clocks are ahead of UTC at this time. */
const offset = (time: number, timeZone: string): number =>
  (utc(wallTime(new Date(time), timeZone)) ?? 0) - Math.floor(time / 60_000) * 60_000;

function utc(wall: WallTime): number | null {
  const match = pattern.exec(wall);
  if (!match) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, date, hour, minute);
  return new Date(time).toISOString().startsWith(wall) ? time : null;
}

/** Between these two instants the clocks go forward: from which wall time to which. */
function gapAround(early: number, late: number, timeZone: string): { from: WallTime; to: WallTime } {
  let [from, to] = [Math.floor(early / 60_000), Math.ceil(late / 60_000)];
  const start = offset(from * 60_000, timeZone);
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offset(middle * 60_000, timeZone) === start) from = middle;
    else to = middle;
  }
  const shift = new Date(to * 60_000 + start).toISOString().slice(0, 16);
  return { from: shift, to: wallTime(new Date(to * 60_000), timeZone) };
}

/** The latest instant, not after now, at which clocks in the zone showed this time of day ("08:00"). */
export function latestAt(time: string, now: Date, timeZone: string): Date {
  const today = utc(`${wallTime(now, timeZone).slice(0, 10)}T00:00`) ?? now.getTime();
  for (let back = 0; back < 3; back += 1) {
    const date = new Date(today - back * day).toISOString().slice(0, 10);
    const meaning = meaningOf(`${date}T${time}`, timeZone);
    const instant = meaning?.kind === 'once' ? meaning.instant : meaning?.kind === 'twice' ? meaning.instants[0] : null;
    if (instant && instant <= now) return instant;
  }
  return new Date(now.getTime() - day);
}
