import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document, Inline, Mark } from '@/lib/document/schema';
import { documentSchema } from '@/lib/document/schema';
import { documentExtensions } from './document-extensions';
import { toDocument } from './document-json';

const schema = getSchema(documentExtensions);

const mark: fc.Arbitrary<Mark> = fc.constantFrom<Mark>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'code' },
  { type: 'link', attrs: { href: 'https://example.org/' } },
  { type: 'termLink', attrs: { termId: '0193d1f0-0000-7000-8000-000000000001' } },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1 }), marks: mark.map((one) => [one]) }),
  fc.constant<Inline>({ type: 'hardBreak' }),
);
const paragraph: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('paragraph' as const),
  content: fc.array(inline, { minLength: 1, maxLength: 3 }),
});
const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  content: fc.tuple(paragraph),
});
const { block } = fc.letrec<{ block: Block }>((again) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    fc.constant<Block>({ type: 'paragraph' }),
    fc.constantFrom<Block>(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Two' }] },
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Three' }] },
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [{ type: 'text', text: 'a\n  b' }] },
      { type: 'codeBlock', attrs: { language: null } },
    ),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({ start: fc.integer({ min: 1, max: 9 }) }),
      content: fc.tuple(
        fc.record({ type: fc.constant('listItem' as const), content: fc.tuple(paragraph, again('block')) }),
      ),
    }),
    fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.tuple(fc.record({ type: fc.constant('listItem' as const), content: fc.tuple(paragraph) })),
    }),
    fc.record({ type: fc.constant('blockquote' as const), content: fc.tuple(again('block')) }),
    fc.record({
      type: fc.constant('table' as const),
      content: fc.tuple(fc.record({ type: fc.constant('tableRow' as const), content: fc.tuple(cell, cell) })),
    }),
  ),
}));
const document: fc.Arbitrary<Document> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { minLength: 1, maxLength: 4 }),
});

test('the editor knows exactly the nodes and marks of our documents', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    ['blockquote', 'bulletList', 'codeBlock', 'doc', 'hardBreak', 'heading', 'listItem', 'orderedList', 'paragraph']
      .concat(['table', 'tableCell', 'tableHeader', 'tableRow', 'text'])
      .sort(),
  );
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link', 'termLink']);
});

test('a document comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(document, (before) => {
      const node = schema.nodeFromJSON(before);
      node.check();
      const after = toDocument(node.toJSON());
      // Neighbouring texts with the same marks are one text to the editor, and an empty list of marks is none.
      expect(schema.nodeFromJSON(after).eq(node)).toBe(true);
      expect(toDocument(schema.nodeFromJSON(after).toJSON())).toEqual(after);
    }),
  );
});

test('what comes out is a document for the server too', () => {
  fc.assert(
    fc.property(document, (before) => {
      expect(documentSchema.safeParse(toDocument(schema.nodeFromJSON(before).toJSON())).error).toBeUndefined();
    }),
  );
});

test('code may be a link, as in imported texts', () => {
  const marks: Mark[] = [{ type: 'link', attrs: { href: 'https://example.org/' } }, { type: 'code' }];
  const before: Document = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'npm', marks }] }],
  };
  expect(toDocument(schema.nodeFromJSON(before).toJSON())).toEqual(before);
});
