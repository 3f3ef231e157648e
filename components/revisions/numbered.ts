/** A list that is never reordered, with keys for its elements. */
export const numbered = <T>(list: readonly T[]): { key: string; value: T }[] =>
  list.map((value, at) => ({ key: String(at), value }));
