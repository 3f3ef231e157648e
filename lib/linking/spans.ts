import type { Reading } from './reading';

// A word, with the signs that stand at it, ends at few places; where no spaces are set, a name is no longer than this.
const mostEnds = 24;

/**
 * Visits every part of a line that a name could be: each from where a name may begin to where it may end. Those without
 * a space are visited all; those with spaces up to the length (of keys) that `longest` gives for their first word.
 */
export function eachSpan(
  { key, pieces }: Reading,
  longest: (lead: string) => number,
  visit: (span: string, start: number, end: number) => void,
): void {
  for (let first = 0; first < pieces.length; first++) {
    const { start = 0, mayBegin } = pieces[first] ?? {};
    if (!mayBegin) continue;
    let at = first;
    let ends = 0;
    for (let piece = pieces[at]; piece && ends < mostEnds; piece = pieces[at]) {
      if (at > first && piece.afterSpace) break;
      if (piece.mayEnd) visit(key.slice(start, piece.end), start, piece.end);
      if (piece.mayEnd) ends += 1;
      at += 1;
    }
    if (!pieces[at]?.afterSpace) continue;
    const most = start + longest(key.slice(start, pieces[at - 1]?.end));
    for (let piece = pieces[at]; piece && piece.end <= most; piece = pieces[at]) {
      if (piece.mayEnd) visit(key.slice(start, piece.end), start, piece.end);
      at += 1;
    }
  }
}

/** The first word of a key, up to its first space: what `eachSpan` asks the longest name for. */
export const leadOf = (key: string): string => key.split(' ', 1)[0] ?? key;
