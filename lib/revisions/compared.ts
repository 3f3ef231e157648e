import type { RevisionLine } from './list';

/** Numbers of two revisions of a term; 0 is nothing, before the first. */
export type Compared = { from: number; to: number };

type Asked = { from?: string | string[]; to?: string | string[] };

/**
 * Which two revisions an address asks to compare ("live" names the published one). Left open, it is what would change for
 * readers: the latest revision against the live one, or against the one before it. Null where it names one there is not.
 */
export function comparedIn(asked: Asked, revisions: readonly RevisionLine[]): Compared | null {
  const live = revisions.find(({ status }) => status === 'PUBLISHED')?.number;
  const numbered = (text: string | string[] | undefined): number | undefined =>
    text === 'live' ? live : typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  if ((asked.from && numbered(asked.from) === undefined) || (asked.to && numbered(asked.to) === undefined)) return null;
  const to = numbered(asked.to) ?? Math.max(...revisions.map(({ number }) => number));
  const from = numbered(asked.from) ?? (live !== undefined && live < to ? live : to - 1);
  const exists = (number: number) => revisions.some((revision) => revision.number === number);
  return exists(to) && (from === 0 || exists(from)) ? { from, to } : null;
}
