import { type HrefOf, inlineMarkdown, longestRun } from './markdown-inline';
import type { Block, Document, TableCell } from './nodes';

/**
 * The document as CommonMark with tables; `hrefOf` is the address of a term. fromMarkdown reads it back as the same
 * document, but for what docs/formats.md lists.
 */
export const toMarkdown = (document: Document, hrefOf: HrefOf): string => {
  const markdown = blocks(document.content, hrefOf, '');
  return markdown === '' ? '' : `${markdown}\n`;
};

/** `parent` is the marker of the list entry these blocks open. */
function blocks(nodes: readonly Block[], hrefOf: HrefOf, parent: string): string {
  const parts: string[] = [];
  let marker = parent;
  for (const node of nodes) {
    marker = isList(node) ? otherMarker(node.type, marker, parts.length === 0 ? parent : '') : '';
    const part = block(node, hrefOf, marker);
    if (part !== '' || isList(node)) parts.push(part);
    else marker = parts.length === 0 ? parent : marker;
  }
  return parts.join('\n\n');
}

const isList = (node: Block) => node.type === 'bulletList' || node.type === 'orderedList';

/** Not the marker of the list just before (they would be one list), nor of the list it opens an entry of (`- - -`). */
function otherMarker(type: 'bulletList' | 'orderedList', previous: string, parent: string): string {
  const markers = type === 'bulletList' ? ['-', '*', '+'] : ['.', ')'];
  return markers.find((marker) => marker !== previous && marker !== parent) ?? '-';
}

function block(node: Block, hrefOf: HrefOf, marker: string): string {
  switch (node.type) {
    case 'paragraph':
      return inlineMarkdown(node.content, 'paragraph', hrefOf);
    case 'heading':
      return `${'#'.repeat(node.attrs.level)} ${inlineMarkdown(node.content, 'heading', hrefOf)}`.trimEnd();
    case 'codeBlock': {
      const text = node.content?.[0]?.text ?? '';
      const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
      return `${fence}${node.attrs.language ?? ''}\n${text === '' ? '' : `${text}\n`}${fence}`;
    }
    case 'blockquote':
      return blocks(node.content, hrefOf, '').replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'bulletList':
      return list(node.content.map(({ content }) => entry(`${marker} `, content, hrefOf, marker)));
    case 'orderedList':
      return list(
        node.content.map(({ content }, index) => entry(`${node.attrs.start + index}${marker} `, content, hrefOf, '')),
      );
    case 'table':
      return table(
        node.content.map(({ content }) => content),
        hrefOf,
      );
  }
}

const list = (entries: string[]): string => entries.join(entries.some((one) => one.includes('\n')) ? '\n\n' : '\n');

const entry = (lead: string, content: readonly Block[], hrefOf: HrefOf, marker: string): string =>
  (lead + blocks(content, hrefOf, marker).replace(/\n(?=[^\n])/g, `\n${' '.repeat(lead.length)}`)).trimEnd();

/** The first row heads the columns: Markdown knows no table without. */
function table([head = [], ...rows]: readonly TableCell[][], hrefOf: HrefOf): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const row = (cells: readonly TableCell[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cellMarkdown(cells[index], hrefOf)).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(columns)}`, ...rows.map(row)].join('\n');
}

/** A cell is one line in Markdown: its blocks become lines with breaks between. */
const cellMarkdown = (cell: TableCell | undefined, hrefOf: HrefOf): string =>
  (cell?.content ?? []).flatMap((node) => lines(node, hrefOf)).join('<br>');

function lines(node: Block, hrefOf: HrefOf): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content ? [inlineMarkdown(node.content, 'cell', hrefOf)] : [];
    case 'codeBlock':
      return (node.content?.[0]?.text ?? '')
        .split('\n')
        .map((text) => inlineMarkdown(text ? [{ type: 'text', text, marks: [{ type: 'code' }] }] : [], 'cell', hrefOf));
    case 'table':
      return node.content.map(({ content }) => content.map((cell) => cellMarkdown(cell, hrefOf)).join(' '));
    default:
      return node.content
        .flatMap((child) => (child.type === 'listItem' ? child.content : [child]))
        .flatMap((child) => lines(child, hrefOf));
  }
}
