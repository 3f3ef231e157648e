import { mapLines } from './map-lines';
import type { Document, Inline, Mark } from './nodes';
import { inlineText } from './text';

type OpenLine = { text: string; closed: [start: number, end: number][]; section: number };
type WrittenLink = { termId: string; section: number };

/** The lines in which names may be linked, what is closed in them (code, links), and the links its author set. */
export function openLines(document: Document): { lines: OpenLine[]; written: WrittenLink[] } {
  const lines: OpenLine[] = [];
  const written: WrittenLink[] = [];
  mapLines(document, ({ content, section, isOpen }) => {
    for (const { attrs } of content.flatMap(marksOf).filter(isTermLink))
      written.push({ termId: attrs.termId, section });
    if (isOpen) lines.push({ text: inlineText(content), closed: closedIn(content), section });
    return content;
  });
  return { lines, written };
}

const marksOf = (node: Inline): Mark[] => (node.type === 'text' ? (node.marks ?? []) : []);

const isTermLink = (mark: Mark): mark is Extract<Mark, { type: 'termLink' }> => mark.type === 'termLink';

const isClosing = ({ type }: Mark): boolean => type === 'code' || type === 'link' || type === 'termLink';

function closedIn(content: readonly Inline[]): [number, number][] {
  let at = 0;
  return content.flatMap((node) => {
    const start = at;
    at += inlineText([node]).length;
    return marksOf(node).some(isClosing) ? [[start, at] as [number, number]] : [];
  });
}
