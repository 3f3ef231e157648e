/** Something that must always hold: its name says what, and its query returns the rows for which it does not. */
export type Invariant = { name: string; query: string };
