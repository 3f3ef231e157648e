import { openLines } from '@/lib/document/open-lines';
import type { TermRange } from '@/lib/document/with-links';
import type { Line } from '@/lib/linking/line';
import type { Link } from '@/lib/linking/links';
import type { Content } from '@/lib/revisions/content';

/** Where the links of a page go: its definition, the lines of its body, those of each answer. */
export type PageLinks = { definition: TermRange[]; body: TermRange[][]; answers: TermRange[][][] };

export const noLinks: PageLinks = { definition: [], body: [], answers: [] };

/** A link that an author set, where it stands. */
export type WrittenLink = ReturnType<typeof openLines>['written'][number];

type PageText = { lines: Line[]; written: WrittenLink[]; split: (links: readonly Link[]) => PageLinks };

/**
 * What linking reads of a term: the lines of its definition, body and answers in one row, and the links its author set.
 * The text before the first heading is of one section with the definition; each answer is one, or more. `split` gives
 * links back to the parts they are in.
 */
export function pageText({ definition, body, questions }: Content): PageText {
  const text: Pick<PageText, 'lines' | 'written'> = {
    lines: [{ text: definition, closed: [], section: 0 }],
    written: [],
  };
  const parts = [body, ...questions.map(({ answer }) => answer)].map(openLines);
  let before = 0;
  const begins: number[] = [];
  for (const { lines, written } of parts) {
    const inPage = <T extends { section: number }>(one: T): T => ({ ...one, section: before + one.section });
    begins.push(text.lines.length);
    text.lines.push(...lines.map(inPage));
    text.written.push(...written.map(inPage));
    before += 1 + Math.max(0, ...lines.map(({ section }) => section), ...written.map(({ section }) => section));
  }
  return {
    ...text,
    split(links) {
      const byLine: TermRange[][] = text.lines.map(() => []);
      for (const { line, range, termId } of links) byLine[line]?.push({ range, termId });
      const [linked = [], ...answers] = begins.map((begin, at) => byLine.slice(begin, begins[at + 1]));
      return { definition: byLine[0] ?? [], body: linked, answers };
    },
  };
}
