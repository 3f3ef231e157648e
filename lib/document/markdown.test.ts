import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown } from './fromMarkdown';
import type { Block, Document } from './nodes';
import { randomDocument, termIds } from './random-documents';
import { toMarkdown } from './toMarkdown';

const read = (markdown: string): Document => {
  const outcome = fromMarkdown(markdown, resolve);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const resolve = (href: string) => {
  const termId = termIds.find((id) => href === `${id}.md`);
  return termId ? { termId } : { href };
};
const write = (document: Document) => toMarkdown(document, (id) => `${id}.md`);
const blocks = (markdown: string): Block[] => read(markdown).content;
const text = (words: string, ...marks: object[]) =>
  marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('Markdown out and in', () => {
  it('is the same document, whatever stands in it', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(read(write(document))).toEqual(document);
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it('is Markdown a person would write', () => {
    const markdown = [
      '## How it *helps*\n',
      'A **bold [link](https://example.org/) here** and `code`, snake_case, 1 < 2.\\',
      'Next line.\n',
      '- one',
      '- two\n',
      '1. first',
      '2. second\n',
      '> Quote\n',
      '```ts',
      'const a = 1;',
      '```\n',
      '| a | b |',
      '| --- | --- |',
      '| 1 | 2 |\n',
    ].join('\n');
    expect(write(read(markdown))).toBe(markdown.replace('1 < 2', '1 \\< 2'));
  });
});

describe('fromMarkdown', () => {
  it('knows headings of two levels', () => {
    const levels = blocks('# a\n\n## b\n\n### c\n\n#### d\n\n###### e').map(
      (block) => block.type === 'heading' && block.attrs.level,
    );
    expect(levels).toEqual([2, 2, 3, 3, 3]);
  });

  it('keeps the words of HTML and the descriptions of pictures', () => {
    expect(blocks('a <span onclick="x">b</span> <b>c</b><br>![a picture](x.png)')).toEqual([
      paragraph(text('a b '), text('c', { type: 'bold' }), { type: 'hardBreak' }, text('a picture')),
    ]);
    expect(blocks('<div>\nhello <script>x</script>\n</div>')).toEqual([paragraph(text(' hello x '))]);
    expect(blocks('<!-- a remark -->')).toEqual([{ type: 'paragraph' }]);
  });

  it('joins the lines of a paragraph by a space, which Japanese does without', () => {
    expect(blocks('a\nb')).toEqual([paragraph(text('a b'))]);
    expect(blocks('一行目です。\n**二**行目\nです')).toEqual([
      paragraph(text('一行目です。'), text('二', { type: 'bold' }), text('行目です')),
    ]);
    expect(blocks('用語\nAPI')).toEqual([paragraph(text('用語 API'))]);
    expect(blocks('です。\nAPI')).toEqual([paragraph(text('です。API'))]);
  });

  it('makes links of safe addresses only', () => {
    expect(blocks('[a](javascript:alert(1)) [b](//x.test) [c](/d "title")')).toEqual([
      paragraph(text('a b '), text('c', { type: 'link', attrs: { href: '/d' } })),
    ]);
  });

  it('leaves as text what resolves to nothing', () => {
    const outcome = fromMarkdown('[a](b.md)', () => null);
    expect(outcome).toEqual({ ok: true, value: { type: 'doc', content: [paragraph(text('a'))] } });
  });

  it.each([
    ['underscores', '_'.repeat(40_000)],
    ['stars', '*a '.repeat(13_000)],
    ['emphasis both ways', 'a**b_'.repeat(8_000)],
    ['square brackets', '['.repeat(40_000)],
    ['links in links', '[a]('.repeat(10_000)],
    ['backticks', Array.from({ length: 280 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['half tags', '<a '.repeat(13_000)],
    ['half comments', '<!--'.repeat(10_000)],
    ['table rows', `|a|b|\n|-|-|\n${'|x'.repeat(19_000)}`],
    ['list entries', '- '.repeat(20_000)],
    ['quotes', '>'.repeat(2_000)],
  ])('takes or refuses 40 KB of %s in good time', (_, markdown) => {
    const start = performance.now();
    fromMarkdown(markdown, () => null);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it('refuses what is too deep or too long, rather than leave words out', () => {
    expect(fromMarkdown(`${'>'.repeat(2_000)} a`, () => null)).toMatchObject({
      reason: 'invalid',
      fields: { markdown: 'The text is nested too deeply.' },
    });
    expect(fromMarkdown('a'.repeat(100_001), () => null)).toMatchObject({
      fields: { markdown: 'The text is too long.' },
    });
  });
});
