/** SQL: a number that looks drawn, and is always the same for the same id. */
export const hashOf = (id: string): string => `(hashtext(${id}::text) & 2147483647)`;

/** SQL: one of the people by such a number; `nth` gives others for the same id. */
export const one = (people: readonly string[], id: string, nth = 0): string =>
  `('{${people.join(',')}}'::uuid[])[1 + (${hashOf(id)}::bigint + ${nth}) % ${people.length}]`;
