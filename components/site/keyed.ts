/** Each of these under a key for React: its name with its place, as two may be the same. */
export const keyed = <T>(list: readonly T[], nameOf: (one: T) => string): { key: string; one: T }[] =>
  list.map((one, at) => ({ key: `${at} ${nameOf(one)}`, one }));
