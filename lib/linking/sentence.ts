import type { Range } from './line';

/** A sentence in three parts, the middle one being what it was looked up for. */
export type Sentence = { before: string; found: string; after: string };

const around = 300;
const mostShown = 140;
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The sentence in which the range of a text stands, shortened on either side to about 140 characters. */
export function sentenceAround(text: string, [start, end]: Range): Sentence {
  const from = Math.max(0, start - around);
  const near = text.slice(from, end + around);
  let [first, last] = [from, from + near.length];
  for (const { index, segment } of segmenter.segment(near)) {
    if (from + index <= start) first = from + index;
    if (from + index + segment.length >= end) {
      last = from + index + segment.length;
      break;
    }
  }
  const before = text.slice(first, start).replace(/\s+/g, ' ').trimStart();
  const after = text.slice(end, last).replace(/\s+/g, ' ').trimEnd();
  return {
    before: before.length > mostShown ? `… ${before.slice(-mostShown).replace(/^\S*\s+/, '')}` : before,
    found: text.slice(start, end),
    after: after.length > mostShown ? `${after.slice(0, mostShown).replace(/\s+\S*$/, '')} …` : after,
  };
}
