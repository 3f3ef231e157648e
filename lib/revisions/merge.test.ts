import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from './content';
import { type ContentField, changedFields, mergeContent, same, withFields } from './merge';

const paragraph = (text: string): Content['body'] => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
});

const base: Content = {
  headword: 'Backend',
  slug: 'backend',
  definition: 'The part of a program that its users do not see.',
  body: paragraph('It runs on a server.'),
  aliases: [{ name: 'back end', kind: 'variant' }],
  topics: ['architecture'],
  related: [],
  broader: [],
  questions: [],
  sources: [],
  searchDescription: '',
  deprecation: null,
};

const word = fc.constantFrom('', 'one', 'two', 'three');
const document = word.map(paragraph);
const content: fc.Arbitrary<Content> = fc.record({
  headword: word,
  slug: word,
  definition: word,
  body: document,
  aliases: fc.array(fc.record({ name: word, kind: fc.constantFrom('synonym' as const, 'hidden' as const) }), {
    maxLength: 2,
  }),
  topics: fc.array(word, { maxLength: 2 }),
  related: fc.array(word, { maxLength: 2 }),
  broader: fc.array(word, { maxLength: 2 }),
  questions: fc.array(fc.record({ question: word, answer: document }), { maxLength: 2 }),
  sources: fc.array(fc.record({ title: word, url: word }), { maxLength: 2 }),
  searchDescription: word,
  deprecation: fc.option(fc.record({ note: word, replacementId: fc.option(word) })),
});

describe('a merge by field', () => {
  test('keeps both where different fields changed', () => {
    const mine = { ...base, definition: 'Mine.' };
    const theirs = { ...base, body: paragraph('Theirs.') };
    const merge = mergeContent(base, mine, theirs);
    expect(merge).toEqual({
      content: { ...base, definition: 'Mine.', body: theirs.body },
      taken: ['body'],
      disputed: [],
    });
  });

  test('names the field that both changed, and leaves mine standing until somebody chooses', () => {
    const merge = mergeContent(base, { ...base, definition: 'Mine.' }, { ...base, definition: 'Theirs.' });
    expect(merge.disputed).toEqual(['definition']);
    expect(merge.content.definition).toBe('Mine.');
  });

  test('does not dispute what both changed alike', () => {
    const both = { ...base, aliases: [] };
    expect(mergeContent(base, both, structuredClone(both))).toEqual({ content: both, taken: [], disputed: [] });
  });

  test('takes a list as one field', () => {
    const mine = { ...base, topics: ['architecture', 'servers'] };
    const theirs = { ...base, topics: [] };
    expect(mergeContent(base, mine, theirs).disputed).toEqual(['topics']);
  });
});

describe('for any three contents', () => {
  test('every field of the merge is one of the two sides', () => {
    fc.assert(
      fc.property(content, content, content, (b, mine, theirs) => {
        const merge = mergeContent(b, mine, theirs);
        for (const field of Object.keys(b) as ContentField[]) {
          expect([mine[field], theirs[field]]).toContainEqual(merge.content[field]);
        }
      }),
    );
  });

  test('no change of mine is lost, and none of theirs unless it is disputed', () => {
    fc.assert(
      fc.property(content, content, content, (b, mine, theirs) => {
        const { content: merged, disputed } = mergeContent(b, mine, theirs);
        for (const field of changedFields(b, mine)) expect(merged[field]).toEqual(mine[field]);
        for (const field of changedFields(b, theirs)) {
          if (!disputed.includes(field)) expect(merged[field]).toEqual(theirs[field]);
        }
      }),
    );
  });

  test('one who changed nothing gets the other side', () => {
    fc.assert(
      fc.property(content, content, (b, other) => {
        expect(mergeContent(b, b, other).content).toEqual(other);
        expect(mergeContent(b, other, b).content).toEqual(other);
      }),
    );
  });

  test('the sides dispute the same fields, whoever asks, and agree where none is disputed', () => {
    fc.assert(
      fc.property(content, content, content, (b, one, other) => {
        const here = mergeContent(b, one, other);
        const there = mergeContent(b, other, one);
        expect([...here.disputed].sort()).toEqual([...there.disputed].sort());
        if (here.disputed.length === 0) expect(here.content).toEqual(there.content);
      }),
    );
  });

  test('choosing theirs in every disputed field leaves nothing to dispute', () => {
    fc.assert(
      fc.property(content, content, content, (b, mine, theirs) => {
        const merge = mergeContent(b, mine, theirs);
        const chosen = withFields(merge.content, theirs, merge.disputed);
        expect(mergeContent(theirs, chosen, theirs).disputed).toEqual([]);
      }),
    );
  });
});

test('the order of keys is no difference, the order of a list is', () => {
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(same([], {})).toBe(false);
});
