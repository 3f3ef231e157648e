import type { JSONContent } from '@tiptap/core';
import type { Document } from '@/lib/document/schema';

/** The attributes that a document keeps; TipTap's JSON has more (spans, widths, list types). */
const kept: Record<string, readonly string[]> = {
  heading: ['level'],
  orderedList: ['start'],
  codeBlock: ['language'],
  link: ['href'],
  termLink: ['termId'],
};

/** The editor's JSON as a document of lib/document/schema.ts: the same tree, without what only the editor needs. */
export const toDocument = (json: JSONContent): Document => slim(json) as Document;

function slim({ type, attrs, content, marks, text }: JSONContent): JSONContent {
  return {
    type,
    ...slimAttributes(type, attrs),
    ...(content && content.length > 0 && { content: content.map(slim) }),
    ...(marks && marks.length > 0 && { marks: marks.map((mark) => slim(mark) as { type: string }) }),
    ...(text !== undefined && { text }),
  };
}

function slimAttributes(type: string | undefined, attrs: JSONContent['attrs']): Pick<JSONContent, 'attrs'> {
  const names = kept[type ?? ''];
  return names ? { attrs: Object.fromEntries(names.map((name) => [name, attrs?.[name] ?? null])) } : {};
}
