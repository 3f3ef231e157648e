import { canonicalDocument } from './canonical';
import type { Document } from './nodes';

type Node = { content?: unknown; marks?: unknown };
type TermLink = { type?: unknown; attrs?: { termId?: unknown } };

/**
 * The document with every link to a term led elsewhere; null leaves the words as plain text. For documents within the
 * caps of size.ts; what they are made of may still be unchecked.
 */
export const mapTermIds = (document: Document, map: (termId: string) => string | null): Document =>
  walk(document, map) as Document;

/** The same, in canonical form: for documents that were checked. */
export const mapCheckedTermIds = (document: Document, map: (termId: string) => string | null): Document =>
  canonicalDocument(mapTermIds(document, map));

function walk(value: unknown, map: (termId: string) => string | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { content, marks } = value as Node;
  return {
    ...value,
    ...(Array.isArray(content) && { content: content.map((child) => walk(child, map)) }),
    ...(Array.isArray(marks) && { marks: marks.flatMap((mark) => mapMark(mark, map)) }),
  };
}

function mapMark(mark: unknown, map: (termId: string) => string | null): unknown[] {
  const { type, attrs } = (mark ?? {}) as TermLink;
  if (type !== 'termLink' || typeof attrs?.termId !== 'string') return [mark];
  const termId = map(attrs.termId);
  return termId === null ? [] : [{ ...(mark as object), attrs: { termId } }];
}
