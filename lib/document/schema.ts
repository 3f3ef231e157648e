import { z } from 'zod';
import { canonicalDocument } from './canonical';
import { safeHref } from './href';
import type { Block, Document, Inline, ListItem, Mark, TableCell } from './nodes';
import { sizeProblem } from './size';

/**
 * The rich text of a term: a ProseMirror document, checked here and nowhere else.
 * Blocks: paragraph, heading (2, 3), bulletList, orderedList, blockquote, codeBlock, table. Marks: bold, italic, code,
 * link (http, https, mailto or a path of this site) and termLink (a link to another term, by its id).
 */
const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine((href) => safeHref(href) === href, 'A link leads to no address that may be linked.'),
    }),
  }),
  z.strictObject({ type: z.literal('termLink'), attrs: z.strictObject({ termId: z.uuid() }) }),
]);

export type { Block, Document, Inline, ListItem, Mark, TableCell, TableRow } from './nodes';

export const emptyDocument: Document = { type: 'doc', content: [{ type: 'paragraph' }] };

const some = <T extends z.ZodType>(one: T) => z.array(one).min(1);
const text = z.string().min(1);
const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text, marks: z.array(mark).max(5).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const inlines = z.array(inline).optional();
const blocks: z.ZodType<Block[]> = z.lazy(() => some(block));
const listItems: z.ZodType<ListItem[]> = z.lazy(() =>
  some(z.strictObject({ type: z.literal('listItem'), content: blocks })),
);
const tableCell: z.ZodType<TableCell> = z.lazy(() =>
  z.strictObject({ type: z.enum(['tableCell', 'tableHeader']), content: blocks }),
);
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: some(tableCell) });

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inlines }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.strictObject({ type: z.literal('bulletList'), content: listItems }),
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ start: z.int().min(0).max(999_999) }),
    content: listItems,
  }),
  z.strictObject({ type: z.literal('blockquote'), content: blocks }),
  z.strictObject({
    type: z.literal('codeBlock'),
    attrs: z.strictObject({
      language: z
        .string()
        .regex(/^[\w+#.-]{1,40}$/)
        .nullable(),
    }),
    content: z
      .array(z.strictObject({ type: z.literal('text'), text }))
      .max(1)
      .optional(),
  }),
  z.strictObject({ type: z.literal('table'), content: some(tableRow) }),
]);

const shape = z.strictObject({ type: z.literal('doc'), content: blocks });

/**
 * A document as it may be stored: within the caps of size.ts, of known blocks and marks only, brought to its one
 * canonical form (canonical.ts). Every refusal is one sentence for the person who wrote the text.
 */
export const documentSchema: z.ZodType<Document, Document> = z
  .custom<Document>()
  .superRefine((value, context) => {
    const message = sizeProblem(value) ?? shapeProblem(value);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .transform((value) => canonicalDocument(value));

function shapeProblem(value: unknown): string | null {
  const issue = shape.safeParse(value).error?.issues[0];
  if (!issue) return null;
  if (issue.code === 'custom') return issue.message;
  const place = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
  return `Headword cannot keep a part of this text${place}.`;
}
