import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { someGlossary, someTerm } from '@/prisma/testing/published';
import { termMarkdown } from './term-markdown';

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
});
afterEach(() => vi.unstubAllEnvs());

const linked = (headword: string, slug: string) => ({
  id: slug,
  kind: 'related',
  href: `/tech/${slug}`,
  headword,
  definition: `What ${headword} is.`,
});
const markdownOf = (...fields: Parameters<typeof someTerm>) => termMarkdown(someTerm(...fields), someGlossary);
const matterOf = (markdown: string): unknown => parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '');

describe('The Markdown twin of a term', () => {
  it('says about itself what its page says', () => {
    expect(matterOf(markdownOf())).toEqual({
      headword: 'API',
      definition: 'A contract between programs.',
      aliases: ['Application programming interface'],
      glossary: 'Tech Glossary',
      language: 'en',
      url: 'https://words.test/tech/api',
      published: '2026-01-02T03:04:05.000Z',
      modified: '2026-02-03T04:05:06.000Z',
      reviewed: '2026-03-04T05:06:07.000Z',
      writtenBy: ['Ada'],
      reviewedBy: ['Rita'],
    });
  });

  it('has its parts in the order of the page, and links to other twins', () => {
    const markdown = markdownOf({
      html: '<h2 id="how">How</h2><p>By <a href="/tech/rest" class="term">REST</a> or <a href="/about">else</a>.</p>',
      questions: [{ id: 'question-1', question: 'Why?', html: '<p>So.</p>', text: 'So.' }],
      sources: [{ title: 'A book' }, { title: 'A page', url: 'https://example.test/a_(b)' }],
      broader: [linked('Interface', 'interface')],
      mentionedIn: [linked('C++', 'c-plus-plus')],
    });
    expect(markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '')).toBe(`# API

> A contract between programs.

## How

By [REST](https://words.test/tech/rest.md) or [else](https://words.test/about).

## Questions and answers

### Why?

So.

## Sources

- A book
- [A page](<https://example.test/a_(b)>)

## See also

### Broader

- [Interface](https://words.test/tech/interface.md): What Interface is.

### Mentioned in

- [C++](https://words.test/tech/c-plus-plus.md): What C++ is.
`);
  });

  it('says what stands in the place of a deprecated term', () => {
    const markdown = markdownOf({ deprecation: { note: 'Out of use.', replacement: linked('REST', 'rest') } });
    expect(markdown).toContain(
      '\n**Deprecated.** Out of use. Use [REST](https://words.test/tech/rest.md) instead.\n\n> A contract',
    );
    expect(matterOf(markdown)).toMatchObject({ deprecated: true });
  });

  it('takes no text for a sign of Markdown or YAML', () => {
    const markdown = markdownOf({ headword: '# [x](y): *no*', definition: '- a: "b"\n\n---\n# c', names: [] });
    expect(matterOf(markdown)).toMatchObject({ headword: '# [x](y): *no*', definition: '- a: "b"\n\n---\n# c' });
    expect(markdown).toContain('\n# \\# \\[x\\](y): \\*no\\*\n\n> \\- a: "b"\n>\n> \\---\n>\n> \\# c\n');
  });

  it('names the license of the site', () => {
    vi.stubEnv('HEADWORD_LICENSE', 'https://creativecommons.org/licenses/by/4.0/');
    expect(matterOf(markdownOf())).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
  });
});
