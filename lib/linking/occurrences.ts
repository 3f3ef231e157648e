import { spelling } from '@/lib/text/normalise';
import type { Lexicon } from './lexicon';
import type { Range } from './line';
import type { Reading } from './reading';
import { eachSpan } from './spans';

/** A name in a line; without a term where it belongs to two. */
export type Occurrence = { line: number; range: Range; termId: string | null };

/** Where names stand in the lines, those inside others included, and the keys of all names that the lines hold. */
export function occurrencesIn(
  lines: readonly Reading[],
  { forms, longest }: Lexicon,
): { occurrences: Occurrence[]; keys: Set<string> } {
  const occurrences: Occurrence[] = [];
  const keys = new Set<string>();
  for (const [line, reading] of lines.entries())
    eachSpan(
      reading,
      (lead) => longest.get(lead) ?? 0,
      (span, start, end) => {
        const found = forms.get(span);
        if (!found) return;
        for (const { key } of found) keys.add(key);
        const range = reading.rangeOf(start, end);
        const written = found.some(({ cased }) => cased) ? spelling(reading.text.slice(...range)) : '';
        // What is written as one name is not the plural of another.
        for (const plural of [false, true]) {
          const same = found.filter((form) => form.plural === plural);
          if (!same.some((form) => !form.cased || form.written === written)) continue;
          const termIds = new Set(same.map(({ termId }) => termId));
          occurrences.push({ line, range, termId: termIds.size === 1 ? (same[0]?.termId ?? null) : null });
          return;
        }
      },
    );
  return { occurrences, keys };
}
