import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from './html';
import type { Block, Document, Inline, Mark } from './nodes';
import { openLines } from './open-lines';
import { randomDocument, termIds } from './random-documents';
import { toPlainText } from './text';
import { withLinks } from './with-links';

const [one = '', two = ''] = termIds;
const text = (words: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const doc = (...content: Block[]): Document => ({ type: 'doc', content });
const cell = (type: 'tableCell' | 'tableHeader', words: string) => ({ type, content: [paragraph(text(words))] });
const inline = /<\/?(?:a|strong|em|code)\b[^>]*>/g;
const html = (document: Document) =>
  toHtml(document, (id) => ({ href: id === one ? '/one' : '/two', headword: '' })).html;

describe('names may be linked', () => {
  test('in paragraphs, lists and cells, and neither in headings, code, quotations nor heads of tables', () => {
    const document = doc(
      paragraph(text('first')),
      { type: 'heading', attrs: { level: 2 }, content: [text('heading')] },
      { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: 'code' }] },
      { type: 'blockquote', content: [paragraph(text('quoted'))] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('item'))] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [cell('tableHeader', 'head'), cell('tableCell', 'cell')] }],
      },
    );
    expect(openLines(document).lines).toEqual([
      { text: 'first', closed: [], section: 0 },
      { text: 'item', closed: [], section: 1 },
      { text: 'cell', closed: [], section: 1 },
    ]);
  });

  test('outside what is code or a link already', () => {
    const link: Mark = { type: 'link', attrs: { href: '/x' } };
    const set: Mark = { type: 'termLink', attrs: { termId: one } };
    const document = doc(
      paragraph(
        text('a '),
        text('code', { type: 'code' }),
        { type: 'hardBreak' },
        text('x', link),
        text(' y'),
        text('z', set),
      ),
      { type: 'blockquote', content: [paragraph(text('q', { type: 'termLink', attrs: { termId: two } }))] },
    );
    expect(openLines(document)).toEqual({
      lines: [
        {
          text: 'a code\nx yz',
          closed: [
            [2, 6],
            [7, 8],
            [10, 11],
          ],
          section: 0,
        },
      ],
      written: [
        { termId: one, section: 0, text: 'a code\nx yz', range: [10, 11] },
        { termId: two, section: 0, text: 'q', range: [0, 1] },
      ],
    });
  });
});

describe('a link that is set', () => {
  test('is one over several styles, in its line alone', () => {
    const document = doc(
      paragraph(text('a service '), text('mesh', { type: 'bold' }), text(' b')),
      paragraph(text('mesh')),
    );
    expect(html(withLinks(document, [[{ range: [2, 14], termId: one }], [{ range: [0, 4], termId: two }]]))).toBe(
      '<p>a <a href="/one" class="term">service <strong>mesh</strong></a> b</p><p><a href="/two" class="term">mesh</a></p>',
    );
  });

  test('changes no word of any document', () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), (document, seed) => {
        const { lines } = openLines(document);
        const links = lines.map(({ text: words }, at) => {
          const start = (seed + at) % (words.length + 1);
          return start < words.length ? [{ range: [start, words.length] as const, termId: one }] : [];
        });
        const linked = withLinks(document, links);
        expect(toPlainText(linked)).toBe(toPlainText(document));
        expect(openLines(linked).lines.map((line) => line.text)).toEqual(lines.map((line) => line.text));
        expect(html(linked).replace(inline, '')).toBe(html(document).replace(inline, ''));
      }),
    );
  });
});
