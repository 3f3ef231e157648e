import { overlap, type Range } from './line';
import type { Occurrence } from './occurrences';
import type { Reading } from './reading';

/** How often a glossary links a term. */
export const frequencies = ['ONCE_PER_PAGE', 'ONCE_PER_SECTION', 'ALL', 'NONE'] as const;
export type Frequency = (typeof frequencies)[number];

export type Rules = {
  frequency: Frequency;
  /** Terms that no name leads to here: the page's own, and those never linked automatically. */
  withoutLink: ReadonlySet<string>;
  /** Links that an author set, each with its section. */
  written: readonly { termId: string; section: number }[];
};

export type Link = { line: number; range: Range; termId: string };

/**
 * The links of a page in the order of its text. Of names that share words the longest wins, the first among equals, also
 * where it then gets no link; nothing that is closed is linked; and each term as often as the glossary says, the author's
 * own links included.
 */
export function linksIn(lines: readonly Reading[], occurrences: readonly Occurrence[], rules: Rules): Link[] {
  if (rules.frequency === 'NONE') return [];
  const links = longest(lines, occurrences)
    .filter((one): one is Link => one.termId !== null && !rules.withoutLink.has(one.termId))
    .sort((one, other) => one.line - other.line || one.range[0] - other.range[0]);
  if (rules.frequency === 'ALL') return links;
  const place = (termId: string, section: number) =>
    rules.frequency === 'ONCE_PER_PAGE' ? termId : `${termId} ${section}`;
  const linked = new Set(rules.written.map(({ termId, section }) => place(termId, section)));
  return links.filter(({ line, termId }) => {
    const here = place(termId, lines[line]?.section ?? 0);
    return !linked.has(here) && linked.add(here);
  });
}

function longest(lines: readonly Reading[], occurrences: readonly Occurrence[]): Occurrence[] {
  const length = ({ range: [start, end] }: Occurrence) => end - start;
  const taken = lines.map(({ closed }) => [...closed]);
  return [...occurrences]
    .sort((one, other) => length(other) - length(one) || one.line - other.line || one.range[0] - other.range[0])
    .filter(({ line, range }) => {
      const ranges = taken[line] ?? [];
      return !ranges.some((one) => overlap(one, range)) && ranges.push(range) > 0;
    });
}
