import type { Block, Document, Inline, TableRow } from './nodes';

/** A line of a document: in headings, quotations and heads of tables it is closed, and gets no automatic link. */
export type DocumentLine = { content: Inline[]; section: number; isOpen: boolean };

/**
 * The document with its lines changed, in the order of the text; code blocks are no lines. Sections are counted from 0,
 * the text before the first heading. What `change` gives back for a closed line is not used.
 */
export function mapLines(document: Document, change: (line: DocumentLine) => Inline[]): Document {
  let section = 0;

  const blocks = (nodes: readonly Block[], isOpen: boolean): Block[] => nodes.map((node) => block(node, isOpen));

  function line<T extends { content?: Inline[] }>(node: T, isOpen: boolean): T {
    const changed = node.content && change({ content: node.content, section, isOpen });
    return changed && isOpen ? { ...node, content: changed } : node;
  }

  function block(node: Block, isOpen: boolean): Block {
    switch (node.type) {
      case 'paragraph':
        return line(node, isOpen);
      case 'heading':
        section += 1;
        return line(node, false);
      case 'codeBlock':
        return node;
      case 'blockquote':
        return { ...node, content: blocks(node.content, false) };
      case 'bulletList':
      case 'orderedList':
        return { ...node, content: node.content.map((item) => ({ ...item, content: blocks(item.content, isOpen) })) };
      case 'table':
        return { ...node, content: node.content.map((row) => tableRow(row, isOpen)) };
    }
  }

  const tableRow = (row: TableRow, isOpen: boolean): TableRow => ({
    ...row,
    content: row.content.map((cell) => ({
      ...cell,
      content: blocks(cell.content, isOpen && cell.type === 'tableCell'),
    })),
  });

  return { type: 'doc', content: blocks(document.content, true) };
}
