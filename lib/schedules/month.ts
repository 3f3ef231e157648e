/** A month of the calendar. Days are ISO dates; `weeks` begin on Monday, with empty places before and after. */
export type Month = {
  name: string;
  title: string;
  first: string;
  next: string;
  previousName: string;
  nextName: string;
  weeks: (string | null)[][];
};

const title = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The month "2026-12", or that of today where it is none. */
export function monthOf(asked: string, today: string): Month {
  const name = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const first = new Date(`${name}-01T00:00Z`);
  const shifted = (months: number) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
  const days: (string | null)[] = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => null);
  for (let day = first; day < shifted(1); day = new Date(day.getTime() + 86_400_000)) days.push(iso(day));
  while (days.length % 7 > 0) days.push(null);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return {
    name,
    title: title.format(first),
    first: iso(first),
    next: iso(shifted(1)),
    previousName: iso(shifted(-1)).slice(0, 7),
    nextName: iso(shifted(1)).slice(0, 7),
    weeks,
  };
}
