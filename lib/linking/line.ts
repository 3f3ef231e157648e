/** From one character to another, the second not included. */
export type Range = readonly [start: number, end: number];

/**
 * A paragraph of a page, as one text: what is closed in it (code, links) gets no link. Paragraphs under one heading are
 * of one section.
 */
export type Line = { text: string; closed: readonly Range[]; section: number };

const address = /\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;

const mayHoldAddress = /:\/\/|www\.|@/i;

/** What gets no link in this line: what is closed already, and addresses of pages and people written out. */
export function closedIn({ text, closed }: Line): readonly Range[] {
  if (!mayHoldAddress.test(text)) return closed;
  return [...closed, ...[...text.matchAll(address)].map(({ index, 0: { length } }): Range => [index, index + length])];
}

/** Whether two ranges share a character. */
export const overlap = ([start, end]: Range, [otherStart, otherEnd]: Range): boolean =>
  start < otherEnd && otherStart < end;
