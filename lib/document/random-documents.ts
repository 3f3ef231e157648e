import fc from 'fast-check';
import { canonicalDocument } from './canonical';
import type { Block, Document, Inline, ListItem, Mark, TableRow } from './nodes';

/** Documents for property tests: canonical, with every block and mark, and text that looks like markup. */
export const termIds = ['01981f5e-0000-7000-8000-000000000001', '01981f5e-0000-7000-8000-000000000002'];

const hrefs = ['https://example.org/a_(b)?c=1&copy;=2', 'http://x.test/*a*', 'mailto:ada@example.org', '/docs/a-b#c'];
const markup = '\\`*_{}[]()<>#+-=.!|~&:;1)"\' \u00a0/^%$@?,';
const characters = fc.constantFrom(...markup, ...'abcdeé用語😀\u0301', '<b>', '&amp;', '](', '1.', '---', '```');
const words = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'abc d') }, characters),
  minLength: 1,
  maxLength: 12,
});

const link: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom(...hrefs).map((href): Mark => ({ type: 'link', attrs: { href } })),
  fc.constantFrom(...termIds).map((termId): Mark => ({ type: 'termLink', attrs: { termId } })),
);
const marks = fc
  .tuple(fc.subarray<Mark>([{ type: 'bold' }, { type: 'italic' }, { type: 'code' }]), fc.option(link))
  .map(([styles, anchor]) => (anchor ? [anchor, ...styles] : styles));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });
const paragraph = fc.record({ type: fc.constant('paragraph' as const), content: inlines });
const codeBlock: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('codeBlock' as const),
  attrs: fc.record({ language: fc.constantFrom(null, 'ts', 'c++') }),
  content: fc.array(
    fc.record({
      type: fc.constant('text' as const),
      text: fc.string({ unit: fc.oneof(characters, fc.constantFrom('\n', '\t', ' ')), minLength: 1, maxLength: 20 }),
    }),
    { maxLength: 1 },
  ),
});
const heading: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
  content: inlines,
});

/** A table as Markdown has it: one row of heads, as many cells in each row, one paragraph in each cell. */
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = (type: 'tableHeader' | 'tableCell'): fc.Arbitrary<TableRow> =>
    fc
      .array(fc.oneof(paragraph, fc.constant({ type: 'paragraph' as const })), {
        minLength: columns,
        maxLength: columns,
      })
      .map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [cell] })) }));
  return fc
    .tuple(row('tableHeader'), fc.array(row('tableCell'), { maxLength: 2 }))
    .map(([head, rows]) => ({ type: 'table', content: [head, ...rows] }));
});

const { block } = fc.letrec<{ block: Block; blocks: Block[]; entries: ListItem[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph as fc.Arbitrary<Block>,
    heading,
    codeBlock,
    table,
    fc.record({ type: fc.constant('blockquote' as const), content: tie('blocks') }),
    fc.record({ type: fc.constant('bulletList' as const), content: tie('entries') }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({ start: fc.integer({ min: 0, max: 999_999 }) }),
      content: tie('entries'),
    }),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  entries: fc.array(
    tie('blocks').map((content): ListItem => ({ type: 'listItem', content })),
    { minLength: 1, maxLength: 3 },
  ),
}));

export const randomDocument: fc.Arbitrary<Document> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => canonicalDocument({ type: 'doc', content }));
