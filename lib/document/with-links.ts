import { mapLines } from './map-lines';
import type { Document, Inline, TextNode } from './nodes';
import { inlineText } from './text';

/** A part of an open line that leads to a term. */
export type TermRange = { range: readonly [start: number, end: number]; termId: string };

/** The document with links to terms set in its open lines, in the order of open-lines.ts. They may not overlap. */
export function withLinks(document: Document, linksOf: readonly (readonly TermRange[])[]): Document {
  let line = -1;
  return mapLines(document, ({ content, isOpen }) => {
    if (!isOpen) return content;
    line += 1;
    return linkedInlines(content, linksOf[line] ?? []);
  });
}

/** The same for one line. */
export function linkedInlines(content: Inline[], links: readonly TermRange[]): Inline[] {
  if (links.length === 0) return content;
  let at = 0;
  return content.flatMap((node): Inline[] => {
    const start = at;
    at += inlineText([node]).length;
    return node.type === 'text' ? split(node, start, links) : [node];
  });
}

function split(node: TextNode, start: number, links: readonly TermRange[]): TextNode[] {
  const end = start + node.text.length;
  const here = links.filter(({ range: [from, to] }) => from < end && start < to);
  const cuts = [...new Set([start, ...here.flatMap(({ range }) => range), end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const text = node.text.slice(from - start, to - start);
    const link = here.find(({ range }) => range[0] <= from && to <= range[1]);
    const marks = link
      ? [{ type: 'termLink' as const, attrs: { termId: link.termId } }, ...(node.marks ?? [])]
      : node.marks;
    return { ...node, text, ...(marks && { marks }) };
  });
}
