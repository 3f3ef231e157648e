import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from './html';
import type { Block, Inline } from './nodes';
import { randomDocument, termIds } from './random-documents';

const text = (words: string, marks?: { type: 'bold' | 'italic' | 'code' }[]): Inline => ({
  type: 'text',
  text: words,
  marks,
});
const heading = (words: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });
const html = (...content: Block[]) => toHtml({ type: 'doc', content }, () => null);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g;

describe('toHtml', () => {
  it('never lets a word become markup, and closes what it opens', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const { html } = toHtml(document, (id) => ({ href: `/g/"><script>${id}`, headword: '' }));
        const open: string[] = [];
        for (const [, closing, name = '', attributes = ''] of html.matchAll(tag)) {
          if (name === 'br') continue;
          if (!closing) open.push(name);
          else if (open.pop() !== name || attributes) return false;
        }
        return open.length === 0 && !/[<>]/.test(html.replace(tag, ''));
      }),
    );
  });

  it('gives headings ids that follow from their words and are unique', () => {
    const { html: out, contents } = html(
      heading('How it helps'),
      heading('How it helps'),
      heading('C++ & <b>'),
      heading('!'),
    );
    expect(contents.map(({ id }) => id)).toEqual(['how-it-helps', 'how-it-helps-2', 'c-plus-plus-and-b', 'u21']);
    expect(out).toContain('<h2 id="c-plus-plus-and-b">C++ &amp; &lt;b&gt;</h2>');
  });

  it('keeps two documents on one page apart by a prefix', () => {
    const document = { type: 'doc' as const, content: [heading('Why')] };
    expect(toHtml(document, () => null, { idPrefix: 'question-1-' }).contents[0]?.id).toBe('question-1-why');
  });

  it('leaves a link to a term that is not live as text', () => {
    const marks = [{ type: 'termLink' as const, attrs: { termId: termIds[0] ?? '' } }];
    const document = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'API', marks }] }],
    };
    expect(toHtml(document, () => null).html).toBe('<p>API</p>');
    expect(toHtml(document, () => ({ href: '/tech/api', headword: 'API' })).html).toBe(
      '<p><a href="/tech/api" class="term">API</a></p>',
    );
  });

  it('joins one link over several styles, and says of other sites that they are other sites', () => {
    const marks = [{ type: 'link' as const, attrs: { href: 'https://example.org/?a=1&b=2' } }];
    const content: Inline[] = [
      { type: 'text', text: 'a', marks: [...marks, { type: 'bold' }] },
      { type: 'text', text: 'b', marks },
    ];
    expect(html({ type: 'paragraph', content }).html).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener"><strong>a</strong>b</a></p>',
    );
  });

  it('makes no link of an address that may not be linked', () => {
    const marks = [{ type: 'link' as const, attrs: { href: 'javascript:alert(1)' } }];
    expect(html({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks }] }).html).toBe('<p>a</p>');
  });

  it('says which cells of a table head a column and which a row, and lets it scroll', () => {
    const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
      type,
      content: [{ type: 'paragraph' as const, content: [text(words)] }],
    });
    const { html: out } = html({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'a'), cell('tableHeader', 'b')] },
        { type: 'tableRow', content: [cell('tableHeader', 'c'), cell('tableCell', 'd')] },
      ],
    });
    expect(out).toBe(
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col"><p>a</p></th><th scope="col"><p>b</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>c</p></th><td><p>d</p></td></tr></tbody></table></div>',
    );
  });

  it('has no header where a header says nothing', () => {
    const corner = { type: 'tableHeader' as const, content: [{ type: 'paragraph' as const }] };
    expect(html({ type: 'table', content: [{ type: 'tableRow', content: [corner] }] }).html).toContain('<td></td>');
  });
});
