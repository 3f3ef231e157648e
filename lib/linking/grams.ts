import type { Reading } from './reading';
import { piecesOf } from './script';

/**
 * The words of the lines and their pairs of neighbours, as numbers: a page is found by those of a name. Two words may
 * share a number, so that what is found has to be read.
 */
export function gramsIn(lines: readonly Reading[]): number[] {
  const grams = new Set<number>();
  for (const { key, pieces } of lines)
    for (const [at, { start, end }] of pieces.entries()) {
      grams.add(hash(key, start, end));
      const before = pieces[at - 1];
      if (before) grams.add(hash(key, before.start, end));
    }
  return [...grams].sort((one, other) => one - other);
}

/** The numbers that a page holds if it holds this key: its pairs, or the one word it is. */
export function gramsOfKey(key: string): number[] {
  const pieces = piecesOf(key);
  const pairs = pieces.slice(1).map(({ end }, at) => hash(key, pieces[at]?.start ?? 0, end));
  return pairs.length > 0 ? pairs : pieces.map(({ start, end }) => hash(key, start, end));
}

/** FNV-1a, 32 bits, signed as Postgres has them (http://www.isthe.com/chongo/tech/comp/fnv). */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
