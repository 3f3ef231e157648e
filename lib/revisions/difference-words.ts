import type { Inline, Mark } from '@/lib/document/schema';
import { type Changed, listDifference } from './difference-sequence';

/** Words of one kind of change that stand together. */
export type Words = Changed<string>[];
export type InlineDifference = Changed<Inline>[];

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Spaces, and stretches without one, of at most 500 characters: the segmenter's time grows with the square of its text. */
const stretches = /\s+|\S{1,500}/gu;

/** Words, spaces and marks of punctuation, one by one (UAX #29). */
const wordsOf = (text: string): string[] =>
  (text.match(stretches) ?? []).flatMap((stretch) => Array.from(segmenter.segment(stretch), ({ segment }) => segment));

/** Two texts compared word by word. */
export const wordDifference = (before: string, after: string): Words =>
  join(
    bridge(
      listDifference(wordsOf(before), wordsOf(after), (word) => word),
      (word) => word.trim() === '',
    ),
    (a, b) => a + b,
  );

/** Two runs of rich text compared word by word; a word that only became bold is removed and added. */
export const inlineDifference = (before: readonly Inline[], after: readonly Inline[]): InlineDifference =>
  join(
    bridge(
      listDifference(before.flatMap(split), after.flatMap(split), (token) => JSON.stringify(token)),
      (token) => token.type === 'text' && token.text.trim() === '',
    ),
    joinInline,
  );

const split = (node: Inline): Inline[] =>
  node.type === 'text' ? wordsOf(node.text).map((text) => ({ ...node, text })) : [node];

const sameMarks = (a: Mark[] = [], b: Mark[] = []): boolean => JSON.stringify(a) === JSON.stringify(b);

export const joinInline = (a: Inline, b: Inline): Inline | null =>
  a.type === 'text' && b.type === 'text' && sameMarks(a.marks, b.marks) ? { ...a, text: a.text + b.text } : null;

/**
 * Neighbouring changed words read better as one change: a space between two of them is taken into it, and all that went
 * is put before all that came.
 */
function bridge<T>(list: Changed<T>[], isSpace: (value: T) => boolean): Changed<T>[] {
  const out: Changed<T>[] = [];
  let removed: Changed<T>[] = [];
  let added: Changed<T>[] = [];
  list.forEach((one, at) => {
    const next = list[at + 1];
    if (one.change === 'removed') removed.push(one);
    else if (one.change === 'added') added.push(one);
    else if (removed.length > 0 && added.length > 0 && isSpace(one.value) && next && next.change !== 'same') {
      removed.push({ change: 'removed', value: one.value });
      added.push({ change: 'added', value: one.value });
    } else {
      out.push(...removed, ...added, one);
      removed = [];
      added = [];
    }
  });
  return [...out, ...removed, ...added];
}

/** Joins neighbours of one kind of change where `joined` says they can be. */
function join<T>(list: Changed<T>[], joined: (a: T, b: T) => T | null): Changed<T>[] {
  const out: Changed<T>[] = [];
  for (const one of list) {
    const last = out.at(-1);
    const both = last && last.change === one.change ? joined(last.value, one.value) : null;
    if (last && both !== null) out[out.length - 1] = { change: one.change, value: both };
    else out.push(one);
  }
  return out;
}
