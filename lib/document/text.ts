import type { Block, Document, Inline } from './nodes';

/** The words of a document without its form: a line for each paragraph, heading, list entry, table row and break. */
export const toPlainText = (document: Document): string => lines(document.content).join('\n').trim();

const lines = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOf).filter((line) => line.trim() !== '');

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'codeBlock':
      return [block.content?.[0]?.text ?? ''];
    case 'blockquote':
      return lines(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => lines(content));
    case 'table':
      return block.content.map((row) => row.content.map(({ content }) => lines(content).join(' ')).join('\t'));
  }
}

/** The words of a line. */
export const inlineText = (inlines: readonly Inline[] = []): string =>
  inlines.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
