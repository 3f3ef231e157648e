import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml } from './fromHtml';
import { toHtml } from './html';
import { randomDocument } from './random-documents';
import { toPlainText } from './text';

const live = (termId: string) => ({ href: `/tech/${termId}`, headword: '' });
const same = (href: string) => href;

describe('A document read back from its HTML', () => {
  it('is the same HTML, whatever stands in it; links to terms are ordinary links', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const { html } = toHtml(document, live);
        const again = toHtml(fromHtml(html, same), live).html;
        expect(again).toBe(html.replaceAll(' class="term"', ''));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it('has the same words', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const { html } = toHtml(document, () => null);
        const words = (text: string) => text.replace(/\s+/g, '');
        expect(words(toPlainText(fromHtml(html, same)))).toBe(words(toPlainText(document)));
      }),
    );
  });

  it('says which links lead to terms', () => {
    const asked: [string, boolean][] = [];
    const read = fromHtml(
      '<p><a href="/tech/api?a&amp;b" class="term">API</a> <a href="https://x.test/" rel="noopener">x</a></p>',
      (href, isTerm) => {
        asked.push([href, isTerm]);
        return '/here';
      },
    );
    expect(asked).toEqual([
      ['/tech/api?a&b', true],
      ['https://x.test/', false],
    ]);
    expect(toHtml(read, () => null).html).toBe('<p><a href="/here">API</a> <a href="/here">x</a></p>');
  });

  it('keeps the words of elements it does not know', () => {
    expect(toHtml(fromHtml('<p>a <mark data-x="1">b</mark> <abbr title="c">d</abbr></p>', same), () => null).html).toBe(
      '<p>a b d</p>',
    );
  });
});
