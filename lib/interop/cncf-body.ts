import type { Block, Document, Inline } from '@/lib/document/schema';
import { termIdsOf } from '@/lib/document/termIds';
import { inlineText, toPlainText } from '@/lib/document/text';
import { leadLength } from './sentences';

const document = (content: Block[]): Document => ({
  type: 'doc',
  content: content.length > 0 ? content : [{ type: 'paragraph' }],
});

/**
 * The definition is what the text begins with, as plain words; it leaves the body, so that nobody reads it twice, and so
 * does a heading above it ("What it is"). `taken` is the same with its links.
 */
export function takeLead({ content }: Document): { definition: string; body: Document; taken: Document | null } {
  const [first, ...rest] = content[0]?.type === 'heading' ? content.slice(1) : content;
  if (first?.type !== 'paragraph' || !first.content) return { definition: '', body: document(content), taken: null };
  const length = leadLength(inlineText(first.content));
  const [lead, remainder] = cut(first.content, length);
  const body = inlineText(remainder).trim() === '' ? rest : [{ ...first, content: remainder }, ...rest];
  return {
    definition: inlineText(lead).replace(/\s+/g, ' ').trim(),
    body: document(body),
    taken: document([{ type: 'paragraph', content: lead }]),
  };
}

/** A line cut after so many characters, the second part without the space it would begin with. */
function cut(line: readonly Inline[], length: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = length;
  for (const node of line) {
    const size = node.type === 'text' ? node.text.length : 1;
    if (left >= size) before.push(node);
    else if (left <= 0 || node.type !== 'text') after.push(node);
    else {
      before.push({ ...node, text: node.text.slice(0, left) });
      after.push({ ...node, text: node.text.slice(left) });
    }
    left -= size;
  }
  while (after[0] && inlineText([after[0]]).trim() === '') after.shift();
  const [first, ...rest] = after;
  return [before, first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...rest] : after];
}

/** A closing section that is nothing but a list of links to terms becomes related terms, and leaves the body. */
export function takeRelated({ content }: Document): { related: string[]; body: Document } {
  const start = content.findIndex(
    (block) => block.type === 'heading' && /^related terms$/i.test(inlineText(block.content).trim()),
  );
  const section = content.slice(start + 1);
  const isList = start !== -1 && section.length > 0 && section.every(({ type }) => type === 'bulletList');
  const entries = section.flatMap((block) => (block.type === 'bulletList' ? block.content : []));
  const related = entries.map((entry) => termIdsOf(document(entry.content)));
  const isLinks = entries.every((entry, index) => related[index]?.length === 1 && isOneLink(entry.content));
  if (!isList || !isLinks) return { related: [], body: document(content) };
  return { related: related.flat(), body: document(content.slice(0, start)) };
}

const isOneLink = (blocks: Block[]): boolean =>
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every(
        (node) => node.type === 'text' && node.marks?.some(({ type }) => type === 'termLink'),
      ),
  ) && toPlainText(document(blocks)) !== '';
