import { diffArrays } from 'diff';

export type Change = 'same' | 'added' | 'removed';

/** One step from one sequence to another, by position in them. */
export type Step =
  | { change: 'same'; before: number; after: number }
  | { change: 'removed'; before: number }
  | { change: 'added'; after: number };

/** Past either, a comparison is given up: its answer would be shreds, and its time grows with their square. */
const limits = { maxEditLength: 2000, timeout: 250 };

/**
 * The shortest way from one list of keys to another, or everything removed and everything added where finding it would
 * take too long (E. W. Myers, "An O(ND) difference algorithm", 1986, by way of jsdiff).
 */
export function steps(before: string[], after: string[]): Step[] {
  const runs = diffArrays(before, after, limits) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  let from = 0;
  let to = 0;
  return runs.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, (): Step => {
      if (removed) return { change: 'removed', before: from++ };
      if (added) return { change: 'added', after: to++ };
      return { change: 'same', before: from++, after: to++ };
    }),
  );
}

export type Changed<T> = { change: Change; value: T };

/** Two lists of things compared by a key: what stayed, what went, what came, in reading order. */
export const listDifference = <T>(before: readonly T[], after: readonly T[], key: (value: T) => string): Changed<T>[] =>
  steps(before.map(key), after.map(key)).map((step) => ({
    change: step.change,
    value: (step.change === 'removed' ? before[step.before] : after[step.after]) as T,
  }));
