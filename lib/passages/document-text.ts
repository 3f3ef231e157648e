import type { Block, Document, Inline, TableRow } from '@/lib/document/nodes';
import { inlineText } from '@/lib/document/text';

type Leaf = Inline[];

/** The words of a document as passages count them: every paragraph, heading and code block, a line feed between them. */
export const documentText = (document: Document): string => leavesOf(document.content).map(inlineText).join('\n');

/** The lines of a document in reading order. */
const leavesOf = (blocks: readonly Block[]): Leaf[] => blocks.flatMap(leavesOfBlock);

function leavesOfBlock(block: Block): Leaf[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      return [block.content ?? []];
    case 'blockquote':
      return leavesOf(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => leavesOf(content));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap(({ content }) => leavesOf(content)));
  }
}

/**
 * The document with other words from `start` to `end` of its text, in the marks of the first of the words they replace;
 * null where these are not within one line of it.
 */
export function replaceInDocument(document: Document, start: number, end: number, words: string): Document | null {
  let at = 0;
  let isDone = false;
  const change: ChangeLeaf = (leaf) => {
    const [from, length] = [start - at, inlineText(leaf).length];
    at += length + 1;
    if (isDone || from < 0 || from > length || end - start > length - from) return leaf;
    isDone = true;
    const changed = replaceInLine(leaf ?? [], from, from + (end - start), words);
    return changed.length > 0 ? changed : undefined;
  };
  const content = withLeaves(document.content, change);
  return isDone ? { ...document, content } : null;
}

type ChangeLeaf = (leaf: Leaf | undefined) => Leaf | undefined;

const withLeaves = (blocks: readonly Block[], change: ChangeLeaf): Block[] =>
  blocks.map((block) => withLeavesOf(block, change));

function withLeavesOf(block: Block, change: ChangeLeaf): Block {
  const inside = (content: readonly Block[]) => withLeaves(content, change);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock': {
      const { content, ...rest } = block;
      const changed = change(content);
      return { ...rest, ...(changed && { content: changed }) } as Block;
    }
    case 'blockquote':
      return { ...block, content: inside(block.content) };
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((one) => ({ ...one, content: inside(one.content) })) };
    case 'table': {
      const cells = (row: TableRow) => row.content.map((cell) => ({ ...cell, content: inside(cell.content) }));
      return { ...block, content: block.content.map((row) => ({ ...row, content: cells(row) })) };
    }
  }
}

function replaceInLine(line: Leaf, start: number, end: number, words: string): Leaf {
  const [before, replaced, after] = [slice(line, 0, start), slice(line, start, end), slice(line, end, Infinity)];
  const first = [...replaced, ...before.slice(-1), ...after].find((node) => node.type === 'text');
  const marks = first?.marks ? { marks: first.marks } : {};
  return [...before, ...(words ? [{ type: 'text' as const, text: words, ...marks }] : []), ...after];
}

/** The part of a line between two positions of its text; a break counts as one. */
function slice(line: Leaf, start: number, end: number): Leaf {
  let at = 0;
  return line.flatMap((node): Leaf => {
    const length = node.type === 'text' ? node.text.length : 1;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (to <= from) return [];
    return [node.type === 'text' ? { ...node, text: node.text.slice(from, to) } : node];
  });
}
