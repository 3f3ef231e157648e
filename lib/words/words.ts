import { de } from './de';
import { en, type Words } from './en';
import { ja } from './ja';
import { ur } from './ur';

const languages: Record<string, Words> = { en, de, ja, ur };

/** The languages that the public pages speak. */
export const spoken = Object.keys(languages);

/** The words of the public pages in this language (BCP 47), by its primary subtag; English where it has none of its own. */
export const wordsOf = (locale: string): Words => languages[primaryOf(locale)] ?? en;

/** "de" of "de-AT". */
export const primaryOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';
