import { mapLines } from './map-lines';
import type { Document, Inline, Mark } from './nodes';
import { inlineText } from './text';

type OpenLine = { text: string; closed: [start: number, end: number][]; section: number };
type WrittenLink = { termId: string; section: number; text: string; range: [start: number, end: number] };

/** The lines in which names may be linked, what is closed in them (code, links), and the links its author set. */
export function openLines(document: Document): { lines: OpenLine[]; written: WrittenLink[] } {
  const lines: OpenLine[] = [];
  const written: WrittenLink[] = [];
  mapLines(document, ({ content, section, isOpen }) => {
    written.push(...linksIn(content).map((link) => ({ ...link, section })));
    if (isOpen) lines.push({ text: inlineText(content), closed: closedIn(content), section });
    return content;
  });
  return { lines, written };
}

const marksOf = (node: Inline): Mark[] => (node.type === 'text' ? (node.marks ?? []) : []);

const isTermLink = (mark: Mark): mark is Extract<Mark, { type: 'termLink' }> => mark.type === 'termLink';

/** The links to terms in a line, one for neighbours that lead to the same term. */
function linksIn(content: readonly Inline[]): Omit<WrittenLink, 'section'>[] {
  const text = inlineText(content);
  const links: Omit<WrittenLink, 'section'>[] = [];
  let at = 0;
  for (const node of content) {
    const start = at;
    at += inlineText([node]).length;
    const termId = marksOf(node).find(isTermLink)?.attrs.termId;
    const last = links.at(-1);
    if (last && last.termId === termId && last.range[1] === start) last.range[1] = at;
    else if (termId) links.push({ termId, text, range: [start, at] });
  }
  return links;
}

const isClosing = ({ type }: Mark): boolean => type === 'code' || type === 'link' || type === 'termLink';

function closedIn(content: readonly Inline[]): [number, number][] {
  let at = 0;
  return content.flatMap((node) => {
    const start = at;
    at += inlineText([node]).length;
    return marksOf(node).some(isClosing) ? [[start, at] as [number, number]] : [];
  });
}
