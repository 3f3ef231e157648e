import { singularsOf } from './forms';
import type { Reading } from './reading';
import { eachSpan } from './spans';

/** The first words (up to a space) that a name in these lines could have, in comparison keys. */
export function leadsIn(lines: readonly Reading[]): Set<string> {
  const leads = new Set<string>();
  for (const line of lines)
    eachSpan(
      line,
      () => 0,
      (span) => {
        leads.add(span);
        for (const singular of singularsOf(span)) leads.add(singular);
      },
    );
  return leads;
}

// The longest plural is two letters longer than its name.
const pluralEnding = 2;

/** The keys that a name in these lines could have, given how long the longest name is that begins with a word. */
export function keysIn(lines: readonly Reading[], longest: ReadonlyMap<string, number>): Set<string> {
  const keys = new Set<string>();
  const longestOf = (lead: string) => (longest.has(lead) ? (longest.get(lead) ?? 0) + pluralEnding : 0);
  const add = (key: string) => {
    if (key.includes(' ') || longest.has(key)) keys.add(key);
  };
  for (const line of lines)
    eachSpan(line, longestOf, (span) => {
      add(span);
      singularsOf(span).forEach(add);
    });
  return keys;
}
