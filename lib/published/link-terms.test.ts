import { expect, test } from 'vitest';
import { toHtml } from '@/lib/document/html';
import { linkTerms, previewAttributes, termHref } from './link-terms';

const [live, gone] = ['0190c0de-0000-7000-8000-000000000001', '0190c0de-0000-7000-8000-000000000002'];
const target = { href: '/tech/api?a&b', headword: 'API', definition: 'A "door" & <more>.' };
const link = (termId: string, text: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'termLink' as const, attrs: { termId } }],
});
const { html } = toHtml(
  {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [link(live, 'an <API>'), { type: 'text', text: ' or ' }, link(gone, 'gone')] },
    ],
  },
  (termId) => ({ href: termHref(termId), headword: '' }),
);

test('links to live terms get their addresses, links to others become plain text', () => {
  const linked = linkTerms(html, (termId) => (termId === live ? target : null));
  expect(linked).toBe(
    '<p><a href="/tech/api?a&amp;b" class="term" data-headword="API" data-definition="A &quot;door&quot; &amp; <more>.">' +
      'an &lt;API&gt;</a> or gone</p>',
  );
});

test('text that looks like a link is left alone', () => {
  const { html: text } = toHtml(
    {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `<a href="term:${live}">x</a>` }] }],
    },
    () => null,
  );
  expect(linkTerms(text, () => target)).toBe(text);
});

test('a preview is the beginning of a definition, cut between words', () => {
  const definition = `${'word '.repeat(60)}end`;
  const shown = previewAttributes({ headword: 'API', definition })['data-definition'];
  expect(shown).toMatch(/^(word )+word…$/);
  expect(shown.length).toBeLessThanOrEqual(241);
});
