import { steps } from './difference-sequence';

/** Two things that correspond, or one that has no counterpart. */
export type Pair<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/** More than this many candidate pairs are not weighed against each other; they stay unpaired. */
const mostCandidates = 20_000;

/**
 * Pairs the members of two lists in order: equal ones first, then, between those, the similar ones.
 * `likeness` is 0 for two that must not be paired, else up to 1.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  key: (value: T) => string,
  likeness: (a: T, b: T) => number,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let gone: T[] = [];
  let come: T[] = [];
  for (const step of steps(before.map(key), after.map(key))) {
    if (step.change === 'removed') gone.push(before[step.before] as T);
    else if (step.change === 'added') come.push(after[step.after] as T);
    else {
      pairs.push(...pairSimilar(gone, come, likeness));
      pairs.push({ before: before[step.before] as T, after: after[step.after] as T });
      gone = [];
      come = [];
    }
  }
  return [...pairs, ...pairSimilar(gone, come, likeness)];
}

/** The pairing in order with the greatest likeness in all (a longest common subsequence with weights). */
function pairSimilar<T>(gone: readonly T[], come: readonly T[], likeness: (a: T, b: T) => number): Pair<T>[] {
  const unpaired: Pair<T>[] = [
    ...gone.map((before) => ({ before, after: null })),
    ...come.map((after) => ({ before: null, after })),
  ];
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > mostCandidates) return unpaired;
  const like = gone.map((a) => come.map((b) => likeness(a, b)));
  const best = gone.concat(gone.slice(0, 1)).map(() => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const alike = (i: number, j: number): number => like[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--) {
      const paired = alike(i, j) > 0 ? alike(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
    }
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length && j < come.length) {
    if (alike(i, j) > 0 && at(i, j) === alike(i, j) + at(i + 1, j + 1))
      pairs.push({ before: gone[i++] as T, after: come[j++] as T });
    else if (at(i, j) === at(i + 1, j)) pairs.push({ before: gone[i++] as T, after: null });
    else pairs.push({ before: null, after: come[j++] as T });
  }
  while (i < gone.length) pairs.push({ before: gone[i++] as T, after: null });
  while (j < come.length) pairs.push({ before: null, after: come[j++] as T });
  return pairs;
}

/** How many of their words two texts share (Dice's coefficient), from 0 to 1. */
export function wordsShared(a: string, b: string): number {
  const left = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
