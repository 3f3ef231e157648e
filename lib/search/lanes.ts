/** How a term was found, best first (reading.md, Search). */
export type Lane = 'headword' | 'alias' | 'hidden' | 'prefix' | 'inside' | 'text' | 'fuzzy';

/** A term found, and the other name by which it was; null where it was the headword, or the text. */
export type Match = { termId: string; lane: Lane; name: string | null };

/** Each term once, as it was found first. */
export function once(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ termId }) => !seen.has(termId) && seen.add(termId));
}
