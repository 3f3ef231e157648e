import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDocument } from './random-documents';
import { documentSchema, emptyDocument } from './schema';
import { termIdsOf } from './termIds';
import { toPlainText } from './text';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const linked = (href: unknown) =>
  doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }));
const problem = (value: unknown) => documentSchema.safeParse(value).error?.issues[0]?.message ?? null;
const nested = (levels: number): unknown => {
  let block: unknown = paragraph({ type: 'text', text: 'a' });
  for (let level = 0; level < levels; level++) block = { type: 'blockquote', content: [block] };
  return doc(block);
};

describe('documentSchema', () => {
  it('takes every canonical document, and leaves it as it is', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(documentSchema.parse(document)).toEqual(document);
      }),
    );
    expect(documentSchema.parse(emptyDocument)).toEqual(emptyDocument);
  });

  it.each(['https://example.org/a?b#c', 'http://x', 'mailto:ada@example.org', '/about'])('takes a link to %s', (href) =>
    expect(problem(linked(href))).toBeNull(),
  );

  it.each([
    'javascript:alert(1)',
    ' https://x',
    'https://x\n',
    'data:text/html,x',
    '//evil.test',
    '/\\evil.test',
    'https://',
    'relative',
    '#part',
    `https://x/${'a'.repeat(2000)}`,
  ])('refuses a link to %j', (href) =>
    expect(problem(linked(href))).toBe('A link leads to no address that may be linked.'),
  );

  it.each([
    [nested(30), 'The text is nested too deeply.'],
    [nested(100_000), 'The text is nested too deeply.'],
    [doc(...Array(20_001).fill(paragraph())), 'The text has too many parts.'],
    [doc(paragraph({ type: 'text', text: 'a'.repeat(400_000) })), 'The text is too long.'],
    [doc(), 'Headword cannot keep a part of this text (content).'],
    [doc({ type: 'image', attrs: { src: 'x' } }), 'Headword cannot keep a part of this text (content.0.type).'],
    [doc({ type: 'paragraph', onclick: 'x' }), 'Headword cannot keep a part of this text (content.0).'],
    [null, 'Headword cannot keep a part of this text.'],
  ])('refuses in plain words what is too much or unknown', (value, message) => expect(problem(value)).toBe(message));

  it('brings what reads the same to one form', () => {
    const bold = { type: 'bold' };
    const link = { type: 'link', attrs: { href: '/a' } };
    const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
    expect(documentSchema.parse(doc(paragraph(text('a\nb', bold, link), text('c\u0000', link, bold, bold))))).toEqual(
      doc(paragraph({ type: 'text', text: 'a bc', marks: [link, bold] })),
    );
    expect(documentSchema.parse(doc(paragraph()))).toEqual(emptyDocument);
  });
});

describe('what is read from a document', () => {
  it('is its words, line by line', () => {
    const item = { type: 'listItem', content: [paragraph({ type: 'text', text: 'two' })] };
    const text = documentSchema.parse(
      doc(paragraph({ type: 'text', text: 'one' }), { type: 'bulletList', content: [item] }),
    );
    expect(toPlainText(text)).toBe('one\ntwo');
  });

  it('is the terms it links to, each once', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const ids = termIdsOf(document);
        return new Set(ids).size === ids.length && ids.every((id) => JSON.stringify(document).includes(id));
      }),
    );
  });
});
