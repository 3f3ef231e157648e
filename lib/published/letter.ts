import { foldScripts } from '@/lib/text/fold-scripts';
import { primaryOf } from '@/lib/words/words';
import { japaneseLetter } from './japanese-letter';

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Index letters of CLDR, and the long alef, which Urdu sorts as a letter of its own. */
const urdu = [...'اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے'];
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

/**
 * The letter under which a headword is listed in its glossary's language: ".NET" under N, Japanese by rows of kana; digits
 * and symbols under "#".
 */
export function letterOf(headword: string, locale: string): string {
  const first = [...headword.normalize('NFC')].find((character) => /[\p{L}\p{N}]/u.test(character));
  if (!first || !/\p{L}/u.test(first)) return '#';
  const language = primaryOf(locale);
  const own =
    language === 'ja' ? japaneseLetter(first) : language === 'ur' ? among(urdu, foldScripts(first), locale) : null;
  // One letter: the capital of ß is two of them.
  return own ?? among(latin, first, locale) ?? [...first.toLocaleUpperCase(canonical(locale) ?? 'en')][0] ?? first;
}

function among(alphabet: readonly string[], first: string, locale: string): string | null {
  const { compare } = collatorOf(locale);
  return alphabet.find((letter) => compare(letter, first) === 0) ?? null;
}
