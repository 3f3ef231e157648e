import type { Block, Document, Inline, ListItem, TableCell, TableRow } from '@/lib/document/schema';
import { align, wordsShared } from './difference-align';
import type { Change } from './difference-sequence';
import { type InlineDifference, inlineDifference } from './difference-words';

type Node = Block | ListItem | TableRow | TableCell;
export type NodeType = Node['type'];
export type NodeAttributes = { level?: 2 | 3; start?: number; language?: string | null };

/** A block of two documents at once: what it holds is compared inside it. */
export type BlockDifference = {
  type: NodeType;
  attrs: NodeAttributes | null;
  change: Change;
  /** What a paragraph, heading or code block says; null for blocks that hold blocks. */
  words: InlineDifference | null;
  blocks: BlockDifference[];
};

/** Below this share of common words, two paragraphs are two paragraphs, not one that changed. */
const alike = 0.4;

/** Two documents compared: blocks aligned first, then word by word within those that correspond. */
export const documentDifference = (before: Document, after: Document): BlockDifference[] =>
  nodesDifference(before.content, after.content);

function nodesDifference(before: readonly Node[], after: readonly Node[]): BlockDifference[] {
  const told = new Map<Node, string>();
  for (const node of [...before, ...after]) told.set(node, textOf(node));
  const likeness = (a: Node, b: Node): number => {
    if (shapeOf(a) !== shapeOf(b)) return 0;
    const shared = wordsShared(told.get(a) ?? '', told.get(b) ?? '');
    return shared >= alike ? shared : 0;
  };
  return align(before, after, (node) => JSON.stringify(node), likeness).map(({ before: old, after: now }) => {
    if (old && now) return nodeDifference(old, now);
    return old ? whole(old, 'removed') : whole(now as Node, 'added');
  });
}

const nodeDifference = (before: Node, after: Node): BlockDifference => ({
  ...outline(after),
  change: 'same',
  words: isLeaf(after) ? inlineDifference(inlineOf(before), inlineOf(after)) : null,
  blocks: isLeaf(after) ? [] : nodesDifference(childrenOf(before), childrenOf(after)),
});

const whole = (node: Node, change: Change): BlockDifference => ({
  ...outline(node),
  change,
  words: isLeaf(node) ? inlineOf(node).map((value) => ({ change, value })) : null,
  blocks: childrenOf(node).map((child) => whole(child, change)),
});

const outline = (node: Node) => ({ type: node.type, attrs: 'attrs' in node ? node.attrs : null });

/** Only blocks of one shape can be one block that changed. */
const shapeOf = (node: Node): string => JSON.stringify(outline(node));

const leaves: readonly NodeType[] = ['paragraph', 'heading', 'codeBlock'];
const isLeaf = (node: Node): boolean => leaves.includes(node.type);

const inlineOf = (node: Node): Inline[] => (isLeaf(node) ? ((node.content ?? []) as Inline[]) : []);
const childrenOf = (node: Node): Node[] => (isLeaf(node) ? [] : ((node.content ?? []) as Node[]));

const textOf = (node: Node): string =>
  isLeaf(node)
    ? inlineOf(node)
        .map((part) => (part.type === 'text' ? part.text : ' '))
        .join('')
    : childrenOf(node).map(textOf).join(' ');
