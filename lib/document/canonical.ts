import { cleanText } from '@/lib/text/normalise';
import type { Block, Document, Inline, ListItem, Mark, TableRow, TextNode } from './nodes';

const order: Mark['type'][] = ['link', 'termLink', 'bold', 'italic', 'code'];

/**
 * The one form among documents that read the same: clean text, no line feeds inside paragraphs, neighbours with the same
 * marks joined, each mark once and in a fixed order, one link at most, a paragraph first in every list entry.
 */
export const canonicalDocument = ({ content }: Document): Document => ({ type: 'doc', content: content.map(block) });

function block(node: Block): Block {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return withContent(node, inlines(node.content ?? []));
    case 'codeBlock': {
      const text = cleanText(node.content?.[0]?.text ?? '');
      return withContent(node, text === '' ? [] : [{ type: 'text' as const, text }]);
    }
    case 'blockquote':
      return { ...node, content: node.content.map(block) };
    case 'bulletList':
    case 'orderedList':
      return { ...node, content: node.content.map(listItem) };
    case 'table':
      return { ...node, content: node.content.map(tableRow) };
  }
}

/** A list entry starts with a paragraph: the editor's schema asks for it. */
function listItem(node: ListItem): ListItem {
  const content = node.content.map(block);
  return { ...node, content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content] };
}

const tableRow = (row: TableRow): TableRow => ({
  ...row,
  content: row.content.map((cell) => ({ ...cell, content: cell.content.map(block) })),
});

function withContent<T extends { content?: unknown }>(
  { content: _, ...node }: T,
  content: T['content'] & unknown[],
): T {
  return (content.length > 0 ? { ...node, content } : node) as T;
}

function inlines(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'hardBreak') {
      joined.push({ type: 'hardBreak' });
      continue;
    }
    const next = textNode(node);
    const last = joined.at(-1);
    if (last?.type === 'text' && sameMarks(last, next)) last.text = cleanText(last.text + next.text);
    else if (next.text !== '') joined.push(next);
  }
  return joined;
}

function textNode({ text, marks = [] }: TextNode): TextNode {
  const sorted = order.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
  const kept = sorted.filter((mark, index) => mark.type !== 'termLink' || sorted[index - 1]?.type !== 'link');
  const words = cleanText(text).replace(/[\n\t]/g, ' ');
  return kept.length > 0 ? { type: 'text', text: words, marks: kept } : { type: 'text', text: words };
}

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
