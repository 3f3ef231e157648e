/** The parts of a document; schema.ts says what they are and checks them. */
export type Mark =
  | { type: 'bold' | 'italic' | 'code' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'termLink'; attrs: { termId: string } };

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
