import { inWord, isUnspaced } from './script';

// What ties a name to what stands before or after it: ".NET" is no NET, "front-end" no end, "C++" no C.
const tiesBefore = /[-‐‑.@#$&+\\~]/;
const tiesAfter = /[-‐‑.@&\\~]/;
const apostrophe = /['’ʼ]/;

/** Whether a name may begin here: not inside a word, nor tied to what stands before it. */
export function mayBegin(text: string, at: number, words: ReadonlySet<number>): boolean {
  const before = characterBefore(text, at);
  if (before === '' || before === ' ') return true;
  const first = characterAt(text, at);
  if (isUnspaced(before) && (isUnspaced(first) || /^\p{M}/u.test(first))) return words.has(at);
  if (isUnspaced(before) || (isUnspaced(first) && inWord.test(before))) return true;
  return !inWord.test(before) && !tiesBefore.test(before);
}

/** Whether a name may end here. A possessive s may follow it, as in "Docker’s". */
export function mayEnd(text: string, at: number, words: ReadonlySet<number>): boolean {
  const after = characterAt(text, at);
  if (after === '' || after === ' ') return true;
  const last = characterBefore(text, at);
  if (isUnspaced(after) && isUnspaced(last)) return words.has(at);
  if (/^\p{M}/u.test(after)) return false;
  if (isUnspaced(after) || (isUnspaced(last) && inWord.test(after))) return true;
  if (inWord.test(after) || after === '+' || after === '#') return false;
  const next = characterAt(text, at + after.length);
  if (apostrophe.test(after)) return !inWord.test(next) || /^s(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 4));
  return !(tiesAfter.test(after) && inWord.test(next));
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const characterAt = (text: string, at: number): string =>
  text.slice(at, at + (isSurrogate(text.charCodeAt(at)) ? 2 : 1));

const characterBefore = (text: string, at: number): string =>
  at === 0 ? '' : text.slice(at - (isSurrogate(text.charCodeAt(at - 1)) ? 2 : 1), at);
