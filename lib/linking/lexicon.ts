import { comparisonKey, spelling } from '@/lib/text/normalise';
import { isCased, pluralsOf } from './forms';
import { leadOf } from './spans';

/** A name that may be found in texts: whose it is, and whether its term is told apart by case. */
export type Name = { termId: string; name: string; key: string; caseMatters: boolean };

/** A name, or its plural, as it is written; with its case, where that counts. */
type Form = { termId: string; key: string; written: string; cased: boolean; plural: boolean };

/** Names by the keys under which they are found, and the longest of those that begin with a word. */
export type Lexicon = { forms: ReadonlyMap<string, readonly Form[]>; longest: ReadonlyMap<string, number> };

export function lexiconOf(names: Iterable<Name>): Lexicon {
  const forms = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  for (const { termId, name, key, caseMatters } of names) {
    const cased = caseMatters || isCased(name);
    const add = (found: string, written: string, plural: boolean) => {
      const lead = leadOf(found);
      longest.set(lead, Math.max(longest.get(lead) ?? 0, found.length));
      forms.set(found, [...(forms.get(found) ?? []), { termId, key, written, cased, plural }]);
    };
    add(key, spelling(name), false);
    for (const plural of pluralsOf(name)) add(comparisonKey(plural), plural, true);
  }
  return { forms, longest };
}

/** The key of a name and those of its plurals. */
export const keysOf = (name: string): string[] => [comparisonKey(name), ...pluralsOf(name).map(comparisonKey)];
