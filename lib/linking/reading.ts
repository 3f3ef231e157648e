import { mayBegin, mayEnd } from './boundary';
import { folded } from './folded';
import { closedIn, type Line, type Range } from './line';
import { piecesOf, wordStarts } from './script';

type Piece = { start: number; end: number; mayBegin: boolean; mayEnd: boolean; afterSpace: boolean };

/** A line, read once for all that is asked of it: its key, and the places in it where a name may begin and end. */
export type Reading = {
  text: string;
  section: number;
  closed: readonly Range[];
  key: string;
  pieces: readonly Piece[];
  /** A range of the key as one of the text. */
  rangeOf: (start: number, end: number) => Range;
};

export function readLine(line: Line): Reading {
  const { text } = line;
  const { key, startOf, endOf } = folded(text);
  const words = wordStarts(text);
  const pieces = piecesOf(key).map(({ start, end }) => ({
    start,
    end,
    // A single character of the text may have become several: "½" is no place for a 2.
    mayBegin: (start === 0 || startOf(start - 1) !== startOf(start)) && mayBegin(text, startOf(start), words),
    mayEnd: (end === key.length || endOf(end + 1) !== endOf(end)) && mayEnd(text, endOf(end), words),
    afterSpace: key[start - 1] === ' ',
  }));
  const rangeOf = (start: number, end: number): Range => [startOf(start), endOf(end)];
  return { text, section: line.section, closed: closedIn(line), key, pieces, rangeOf };
}
