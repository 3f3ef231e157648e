const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const collators = new Map<string, Intl.Collator>();

/** A collator of the language, or of English where the language is unknown. Base letters only: é is an e, but Swedish å is not an a. */
function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const isKnown = canonical(locale) !== null;
  const collator = new Intl.Collator(isKnown ? locale : 'en', { sensitivity: 'base' });
  collators.set(locale, collator);
  return collator;
}

function canonical(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

/** The letter under which a headword is listed in its glossary's language: ".NET" under N; digits and symbols under "#". */
export function letterOf(headword: string, locale: string): string {
  const first = [...headword.normalize('NFC')].find((character) => /[\p{L}\p{N}]/u.test(character));
  if (!first || !/\p{L}/u.test(first)) return '#';
  const collator = collatorOf(locale);
  const found = latin.find((letter) => collator.compare(letter, first) === 0);
  // One letter: the capital of ß is two of them.
  return found ?? [...first.toLocaleUpperCase(canonical(locale) ?? 'en')][0] ?? first;
}
