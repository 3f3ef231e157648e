const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** What words are made of: letters of any script with their marks, digits, and what joins identifiers ("_"). */
export const inWord = /^[\p{L}\p{M}\p{N}\p{Pc}]/u;

/** Whether a character is of a script that sets no spaces between words. */
export const isUnspaced = (character: string): boolean => unspacedCharacter.test(character);
const unspacedCharacter = new RegExp(`^[${unspaced}]`, 'u');

const run = new RegExp(`[${unspaced}\\p{M}]{2,}`, 'gu');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
// Segmenting costs memory beyond measure on long texts.
const atOnce = 400;

/** Where words begin in the parts of a text that set no spaces between them, by the dictionaries of ICU. */
export function wordStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { 0: words, index: from } of text.matchAll(run))
    for (let at = 0; at < words.length; at += atOnce)
      for (const { index } of segmenter.segment(words.slice(at, at + atOnce))) starts.add(from + at + index);
  return starts;
}

/** The parts of a key that a name may begin or end with: words, single letters where no spaces are set, single signs. */
export function piecesOf(key: string): { start: number; end: number }[] {
  const pattern = /^[\0-\x7f]*$/.test(key) ? /\w+|\S/g : piece;
  return [...key.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
const piece = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}\\p{Pc}])+|\\S`, 'gu');
