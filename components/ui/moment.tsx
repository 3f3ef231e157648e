import { ago } from './ago';

const absolute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** The instant in full: "10 Mar 2026, 12:00 UTC". */
const inFull = (at: Date): string => `${absolute.format(at)} UTC`;

/** An instant as its distance from now, the full time with it as a tooltip, or beside it where `full`. */
export const Moment = ({ at, now, full = false }: { at: Date; now: Date; full?: boolean }) => (
  <time dateTime={at.toISOString()} title={full ? undefined : inFull(at)} className="tabular-nums sm:whitespace-nowrap">
    {ago(at, now)}
    {full && <span className="text-muted"> · {inFull(at)}</span>}
  </time>
);
