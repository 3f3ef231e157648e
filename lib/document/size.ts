/** What a text may measure: bytes of its JSON in UTF-8, levels from the document down to a word, parts in all. */
const documentCaps = { bytes: 400_000, depth: 24, nodes: 20_000 } as const;

/** Why the value is too much for a document, in plain words; null within the caps. Walks without recursion. */
export function sizeProblem(value: unknown): string | null {
  let nodes = 0;
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length;
    if (depth > documentCaps.depth) return 'The text is nested too deeply.';
    if (nodes > documentCaps.nodes) return 'The text has too many parts.';
    level = level.flatMap(childrenOf);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  return bytes > documentCaps.bytes ? 'The text is too long.' : null;
}

function childrenOf(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null || !('content' in node)) return [];
  return Array.isArray(node.content) ? node.content : [];
}
