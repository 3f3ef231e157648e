import { z } from 'zod';

/**
 * The rich text of a term: a ProseMirror document, checked here and nowhere else.
 * Blocks: paragraph, heading (2, 3), bulletList, orderedList, blockquote, codeBlock, table. Marks: bold, italic, code,
 * link (http, https, mailto) and termLink (a link to another term, by its id).
 */
export const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2000) }) }),
  z.strictObject({ type: z.literal('termLink'), attrs: z.strictObject({ termId: z.uuid() }) }),
]);

export type Mark = z.infer<typeof mark>;
export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type Inline = TextNode | { type: 'hardBreak' };
export type Block =
  | { type: 'paragraph'; content?: Inline[] }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
  | { type: 'blockquote'; content: Block[] }
  | { type: 'codeBlock'; attrs: { language: string | null }; content?: { type: 'text'; text: string }[] }
  | { type: 'table'; content: TableRow[] };
export type ListItem = { type: 'listItem'; content: Block[] };
export type TableCell = { type: 'tableCell' | 'tableHeader'; content: Block[] };
export type TableRow = { type: 'tableRow'; content: TableCell[] };
export type Document = { type: 'doc'; content: Block[] };

export const emptyDocument: Document = { type: 'doc', content: [{ type: 'paragraph' }] };
