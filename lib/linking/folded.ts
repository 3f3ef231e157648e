import { comparisonKey } from '@/lib/text/normalise';

/** A text as names are compared: its comparison key, untrimmed, and where in the text each character of it comes from. */
export type Folded = { key: string; startOf: (at: number) => number; endOf: (at: number) => number };

// Every character of these is one character of the key, so that nothing moves.
const plain = /^[\t\n\x20-\x7e\u00a0‐-―−‘’“”]*$/;
const isSpread = /\s\s/;
const part = /\s+|[!-~](?!\p{M})|[^\s\p{M}]\p{M}*|\p{M}+/gu;

/** Folds a text: the key of any name in it is found at the name's place. */
export function folded(text: string): Folded {
  if (plain.test(text) && !isSpread.test(text)) {
    const key = text
      .toLowerCase()
      .replace(/[‐-―−]/g, '-')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s/g, ' ');
    return { key, startOf: (at) => at, endOf: (at) => at };
  }
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [0];
  for (const { 0: piece, index } of text.matchAll(part)) {
    const key = keyOf(piece);
    keys.push(key);
    for (let count = key.length; count > 0; count--) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  starts.push(text.length);
  return {
    key: keys.join(''),
    startOf: (at) => starts[at] ?? text.length,
    endOf: (at) => ends[at] ?? text.length,
  };
}

const known = new Map<string, string>();
const mostKnown = 20_000;

function keyOf(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  const key = known.get(piece) ?? comparisonKey(piece);
  if (known.size < mostKnown) known.set(piece, key);
  return key;
}
