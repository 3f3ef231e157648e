import { slugOf } from '@/lib/terms/slug';
import { inlineHtml, type ResolveTerm } from './html-inline';
import { escapeHtml } from './html-text';
import type { Block, Document, ListItem, TableCell, TableRow } from './nodes';
import { inlineText } from './text';

type Heading = { id: string; level: 2 | 3; text: string };
export type Html = { html: string; contents: Heading[] };

/**
 * The document as HTML, everything in it escaped, and its table of contents. Headings carry ids that follow from their
 * words and are unique in the document; `idPrefix` keeps several documents on one page apart. `resolve` says where a
 * term's page is: null (not live) leaves plain text.
 */
export function toHtml(document: Document, resolve: ResolveTerm, { idPrefix = '' } = {}): Html {
  const contents: Heading[] = [];
  const taken = new Set<string>();

  const heading = (level: 2 | 3, text: string): string => {
    const base = slugOf(text) || 'section';
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    contents.push({ id: idPrefix + id, level, text });
    return escapeHtml(idPrefix + id);
  };

  const blocks = (nodes: readonly Block[]): string => nodes.map(block).join('');

  function block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
        return node.content ? `<p>${inlineHtml(node.content, resolve)}</p>` : '';
      case 'heading': {
        const text = inlineText(node.content).replace(/\s+/g, ' ').trim();
        if (text === '') return '';
        const { level } = node.attrs;
        return `<h${level} id="${heading(level, text)}">${inlineHtml(node.content, resolve)}</h${level}>`;
      }
      case 'bulletList':
        return `<ul>${node.content.map(listItem).join('')}</ul>`;
      case 'orderedList': {
        const start = node.attrs.start === 1 ? '' : ` start="${node.attrs.start}"`;
        return `<ol${start}>${node.content.map(listItem).join('')}</ol>`;
      }
      case 'blockquote':
        return `<blockquote>${blocks(node.content)}</blockquote>`;
      case 'codeBlock': {
        const language = node.attrs.language ? ` class="language-${escapeHtml(node.attrs.language)}"` : '';
        // Reachable by keyboard, as it may scroll sideways (WCAG 2.1.1).
        return `<pre tabindex="0"><code${language}>${escapeHtml(node.content?.[0]?.text ?? '')}</code></pre>`;
      }
      case 'table':
        return table(node.content);
    }
  }

  /** A list entry that is one paragraph reads as a line. */
  function listItem({ content }: ListItem): string {
    const [first, ...rest] = content;
    const line = first?.type === 'paragraph' ? inlineHtml(first.content, resolve) : block(first as Block);
    return `<li>${line}${blocks(rest)}</li>`;
  }

  function table(rows: readonly TableRow[]): string {
    const body = rows.findIndex((row) => row.content.some(({ type }) => type === 'tableCell'));
    const heads = body === -1 ? rows.length : body;
    const head = rows.slice(0, heads).map((row) => tableRow(row, 'col'));
    const rest = rows.slice(heads).map((row) => tableRow(row, 'row'));
    const parts = [
      head.length > 0 && `<thead>${head.join('')}</thead>`,
      rest.length > 0 && `<tbody>${rest.join('')}</tbody>`,
    ];
    return `<div class="table" tabindex="0"><table>${parts.filter(Boolean).join('')}</table></div>`;
  }

  const tableRow = (row: TableRow, scope: 'col' | 'row'): string =>
    `<tr>${row.content.map((cell) => tableCell(cell, scope)).join('')}</tr>`;

  /** A header that says nothing, as in the corner of a table, is none. */
  function tableCell({ type, content }: TableCell, scope: 'col' | 'row'): string {
    const inside = blocks(content);
    return type === 'tableHeader' && inside ? `<th scope="${scope}">${inside}</th>` : `<td>${inside}</td>`;
  }

  return { html: blocks(document.content), contents };
}
