import { foldScripts } from './fold-scripts';

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
/** Lone surrogates, C0 and C1 controls but tab and line feed, bidi controls, and code points XML cannot carry. */
const unwanted = /(?![\t\n])[\p{Cs}\p{Cc}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const singleQuotes = /[\u2018\u2019\u02BC]/g;
const doubleQuotes = /[\u201C\u201D]/g;

/** The text as it may be stored: NFC, line feeds only, without controls, lone surrogates and bidi controls. */
export const cleanText = (text: string): string => text.replace(lineEnds, '\n').replace(unwanted, '').normalize('NFC');

/** Latin letters without their accents; other scripts keep their marks, where a mark makes another letter (が, й). */
export const withoutLatinAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');

/**
 * What two names have in common when a person would call them the same: compatibility forms, case, accents of Latin
 * letters, kinds of kana, Arabic letters that look alike, kinds of dashes and quotes, and amounts of white space do not
 * count; punctuation does (C, C++, C#).
 */
export function comparisonKey(name: string): string {
  const folded = foldCase(withoutLatinAccents(foldCase(compatible(name))).normalize('NFKC'));
  return evenOut(foldScripts(withoutLatinAccents(folded)).normalize('NFKC'));
}

/** The same with its case: for names that are told apart by it. */
export const spelling = (name: string): string => evenOut(withoutLatinAccents(compatible(name)).normalize('NFKC'));

const compatible = (name: string): string =>
  cleanText(name)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');

const evenOut = (text: string): string =>
  text.replace(dashes, '-').replace(singleQuotes, "'").replace(doubleQuotes, '"').replace(/\s+/g, ' ').trim();

/** Lower, upper, lower case, so that ẞ and ß meet ss, and ı meets i; the final sigma is a sigma. */
export const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
