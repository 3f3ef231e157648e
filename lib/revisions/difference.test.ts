import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline, Mark } from '@/lib/document/schema';
import { type BlockDifference, documentDifference } from './difference-blocks';
import { listDifference } from './difference-sequence';
import { documentSide, listSide, textSide } from './difference-sides';
import { wordDifference } from './difference-words';

const words = fc.constantFrom('a', 'term', 'of', 'the', 'naïve', 'C++', '用語集', 'server', 'is', '…', 'x'.repeat(40));
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'code' }),
  fc.constant<Mark>({ type: 'link', attrs: { href: 'https://example.org/' } }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text.map((value): Inline => ({ type: 'text', text: value })) },
  {
    weight: 2,
    arbitrary: fc.tuple(text, mark).map(([value, one]): Inline => ({ type: 'text', text: value, marks: [one] })),
  },
  fc.constant<Inline>({ type: 'hardBreak' }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
const leaf: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((content): Block => ({ type: 'paragraph', content })),
  fc.constant<Block>({ type: 'paragraph' }),
  fc
    .tuple(fc.constantFrom<2 | 3>(2, 3), inlines)
    .map(([level, content]): Block => ({ type: 'heading', attrs: { level }, content })),
  text.map(
    (value): Block => ({ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: value }] }),
  ),
);
const list: fc.Arbitrary<Block> = fc
  .array(fc.array(leaf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((all) => ({ type: 'bulletList', content: all.map((content) => ({ type: 'listItem', content })) }));
const document: fc.Arbitrary<Document> = fc
  .array(fc.oneof({ weight: 4, arbitrary: leaf }, list), { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: 'doc', content }));

/** Neighbouring texts with the same marks are one text. */
const settled = (doc: Document): Document => documentSide(documentDifference(doc, doc), 'before');

describe('both sides can be read off a difference', () => {
  test('of lists', () => {
    fc.assert(
      fc.property(fc.array(words), fc.array(words), (before, after) => {
        const between = listDifference(before, after, (word) => word);
        expect(listSide(between, 'before')).toEqual(before);
        expect(listSide(between, 'after')).toEqual(after);
      }),
    );
  });

  test('of texts', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (before, after) => {
        const between = wordDifference(before, after);
        expect(textSide(between, 'before')).toBe(before);
        expect(textSide(between, 'after')).toBe(after);
      }),
    );
  });

  test('of documents', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const between = documentDifference(before, after);
        expect(documentSide(between, 'before')).toEqual(settled(before));
        expect(documentSide(between, 'after')).toEqual(settled(after));
      }),
    );
  });
});

const paragraph = (value: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });
const doc = (...content: Block[]): Document => ({ type: 'doc', content });
const changes = (blocks: BlockDifference[]) => blocks.map(({ type, change }) => `${change} ${type}`);

test('only the changed word is marked', () => {
  expect(wordDifference('A server answers requests.', 'A server answers questions.')).toEqual([
    { change: 'same', value: 'A server answers ' },
    { change: 'removed', value: 'requests' },
    { change: 'added', value: 'questions' },
    { change: 'same', value: '.' },
  ]);
});

test('neighbouring changed words are one change', () => {
  expect(wordDifference('the old slow way', 'the new fast way').map(({ change }) => change)).toEqual([
    'same',
    'removed',
    'added',
    'same',
  ]);
});

test('a paragraph put before others leaves the others alone', () => {
  const before = doc(paragraph('One two three four.'), paragraph('Five six seven eight.'));
  const after = doc(paragraph('Something else entirely.'), ...before.content);
  expect(changes(documentDifference(before, after))).toEqual(['added paragraph', 'same paragraph', 'same paragraph']);
});

test('a paragraph that became a heading is removed and added', () => {
  const heading: Block = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'How it works' }] };
  expect(changes(documentDifference(doc(paragraph('How it works')), doc(heading)))).toEqual([
    'removed paragraph',
    'added heading',
  ]);
});

test('a changed word in a list item is marked there, not the whole list', () => {
  const items = (...texts: string[]): Document =>
    doc({ type: 'bulletList', content: texts.map((one) => ({ type: 'listItem', content: [paragraph(one)] })) });
  const [list] = documentDifference(
    items('fast and simple', 'runs anywhere today'),
    items('fast and simple', 'runs anywhere now'),
  );
  expect(list?.blocks.map(({ change }) => change)).toEqual(['same', 'same']);
  expect(list?.blocks[1]?.blocks[0]?.words?.map(({ change }) => change)).toEqual(['same', 'removed', 'added']);
});

test('two long texts with nothing in common are one change, not shreds', () => {
  const long = (letter: string) => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`).join(' ');
  expect(wordDifference(long('a'), long('b'))).toEqual([
    { change: 'removed', value: long('a') },
    { change: 'added', value: long('b') },
  ]);
});
