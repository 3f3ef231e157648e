/**
 * The same time of day so many months later, in UTC; on the month's last day where it has no such day, as Postgres adds
 * an interval. Null where there is no interval.
 */
export function monthsAfter(instant: Date, months: number | null): Date | null {
  if (months === null) return null;
  const later = new Date(instant);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return later;
}
