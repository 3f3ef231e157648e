import { type Element, htmlTree, type Node } from './html-tree';
import type { Block, Document, Inline, ListItem, Mark, TableCell, TableRow } from './nodes';

/** Where a link of the page leads, and whether it leads to a term. */
export type ReadLink = (href: string, isTerm: boolean) => string;

/**
 * The document that toHtml wrote as this HTML, links to terms as ordinary links: what the public reads is stored as HTML.
 * Written as HTML again it is the same.
 */
export const fromHtml = (html: string, readLink: ReadLink): Document => ({
  type: 'doc',
  content: blocks(htmlTree(html), readLink),
});

const empty: Block = { type: 'paragraph' };

const isBlock = (node: Node): node is Element =>
  typeof node !== 'string' && /^(p|h[23]|ul|ol|blockquote|pre|div)$/.test(node.tag);

/** What stands among blocks without one of its own, as the line of a list entry does, is a paragraph. */
function blocks(nodes: readonly Node[], readLink: ReadLink): Block[] {
  const read: Block[] = [];
  let line: Node[] = [];
  const endLine = () => {
    if (line.length > 0) read.push({ type: 'paragraph', content: inlines(line, [], readLink) });
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) endLine();
    if (isBlock(node)) read.push(...block(node, readLink));
    else line.push(node);
  }
  endLine();
  return read;
}

function block({ tag, attributes, children }: Element, readLink: ReadLink): Block[] {
  const inside = () => inlines(children, [], readLink);
  switch (tag) {
    case 'p':
      return [{ type: 'paragraph', content: inside() }];
    case 'h2':
    case 'h3':
      return [{ type: 'heading', attrs: { level: tag === 'h2' ? 2 : 3 }, content: inside() }];
    case 'ul':
      return [{ type: 'bulletList', content: listItems(children, readLink) }];
    case 'ol':
      return [
        {
          type: 'orderedList',
          attrs: { start: Number(attributes.start ?? 1) },
          content: listItems(children, readLink),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks(children, readLink) }];
    case 'pre':
      return [codeBlock(children)];
    default: {
      const [table] = elements(children, 'table');
      return table ? [{ type: 'table', content: tableRows(table, readLink) }] : blocks(children, readLink);
    }
  }
}

const elements = (nodes: readonly Node[], ...tags: string[]): Element[] =>
  nodes.filter((node): node is Element => typeof node !== 'string' && tags.includes(node.tag));

/** A list entry begins with a line, which may be empty. */
const listItems = (nodes: readonly Node[], readLink: ReadLink): ListItem[] =>
  elements(nodes, 'li').map(({ children }) => ({
    type: 'listItem',
    content: [...(children[0] === undefined || isBlock(children[0]) ? [empty] : []), ...blocks(children, readLink)],
  }));

function codeBlock(nodes: readonly Node[]): Block {
  const [code] = elements(nodes, 'code');
  const text = (code?.children ?? []).join('');
  return {
    type: 'codeBlock',
    attrs: { language: code?.attributes.class?.replace(/^language-/, '') ?? null },
    ...(text !== '' && { content: [{ type: 'text', text }] }),
  };
}

const tableRows = ({ children }: Element, readLink: ReadLink): TableRow[] =>
  elements(children, 'thead', 'tbody')
    .flatMap((part) => elements(part.children, 'tr').map((row) => ({ row, isHead: part.tag === 'thead' })))
    .map(({ row, isHead }) => ({
      type: 'tableRow',
      content: elements(row.children, 'th', 'td').map(
        (cell): TableCell => ({
          type: isHead || cell.tag === 'th' ? 'tableHeader' : 'tableCell',
          content: blocks(cell.children, readLink),
        }),
      ),
    }));

const styles = { strong: 'bold', em: 'italic', code: 'code' } as const;

function inlines(nodes: readonly Node[], marks: readonly Mark[], readLink: ReadLink): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return [{ type: 'text', text: node, ...(marks.length > 0 && { marks: [...marks] }) }];
    const { tag, attributes, children } = node;
    if (tag === 'br') return [{ type: 'hardBreak' }];
    if (tag === 'a') {
      const href = readLink(attributes.href ?? '', attributes.class === 'term');
      return inlines(children, [...marks, { type: 'link', attrs: { href } }], readLink);
    }
    const type = styles[tag as keyof typeof styles];
    return inlines(children, type ? [...marks, { type }] : marks, readLink);
  });
}
