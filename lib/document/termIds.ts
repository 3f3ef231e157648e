import type { Document } from './nodes';

/** The ids of the terms this document links to, each once, in the order of the text. */
export const termIdsOf = (document: Document): string[] => [...new Set(idsIn(document))];

type Node = { type: string; content?: readonly unknown[]; marks?: readonly { type: string; attrs?: unknown }[] };

function idsIn(node: Node): string[] {
  const own = (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'termLink' ? [(attrs as { termId: string }).termId] : [],
  );
  return [...own, ...(node.content ?? []).flatMap((child) => idsIn(child as Node))];
}
