import { collatorOf } from './collation';
import { letterOf } from './letter';

/** One line of the A–Z: a term under its headword, or another name that says which term to see. */
type Entry = { name: string; slug: string; headword: string; definition: string; isAlias: boolean };

export type LetterSection = { letter: string; entries: Entry[] };

type Named = { name: string; kind: string; slug: string; headword: string; definition: string };

/**
 * Names under their letters, both in the order of the glossary's language (CLDR collation), digits and symbols last.
 * A name that would stand right beside its own headword is left out.
 */
export function letterSections(names: readonly Named[], locale: string): LetterSection[] {
  const { compare } = collatorOf(locale);
  const letters = new Map<string, Entry[]>();
  const inOrder = names
    .map(toEntry)
    .sort((a, b) => compare(wordOf(a), wordOf(b)) || Number(a.isAlias) - Number(b.isAlias));
  for (const entry of inOrder) {
    const letter = letterOf(entry.name, locale);
    const entries = letters.get(letter);
    if (entries) entries.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters]
    .map(([letter, entries]) => ({ letter, entries: entries.filter(isNotBeside) }))
    .sort((a, b) => compareLetters(a.letter, b.letter, compare));
}

/** These letters in the order of the language, digits and symbols ("#") last. */
export function lettersInOrder(letters: Iterable<string>, locale: string): string[] {
  const { compare } = collatorOf(locale);
  return [...letters].sort((a, b) => compareLetters(a, b, compare));
}

const compareLetters = (a: string, b: string, compare: Intl.Collator['compare']): number =>
  Number(a === '#') - Number(b === '#') || compare(a, b);

const toEntry = ({ kind, ...named }: Named): Entry => ({ ...named, isAlias: kind !== 'headword' });

/** Sorted by what the eye reads first: ".NET" as "NET". */
const wordOf = ({ name }: Entry): string => name.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');

function isNotBeside(entry: Entry, index: number, entries: Entry[]): boolean {
  const reachesHeadword = (step: 1 | -1) => {
    let at = index + step;
    while (entries[at]?.slug === entry.slug && entries[at]?.isAlias) at += step;
    return entries[at]?.slug === entry.slug;
  };
  return !entry.isAlias || (!reachesHeadword(-1) && !reachesHeadword(1));
}
