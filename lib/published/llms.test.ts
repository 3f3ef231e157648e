import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { someGlossary } from '@/prisma/testing/published';
import { letterSections } from './az';
import { glossaryLlms, siteLlms } from './llms';

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
});
afterEach(() => vi.unstubAllEnvs());

const names = ['API', 'Cache'].flatMap((headword) => [
  { name: headword, kind: 'headword', slug: headword.toLowerCase(), headword, definition: `What ${headword} is.` },
  { name: `X-${headword}`, kind: 'synonym', slug: headword.toLowerCase(), headword, definition: '' },
]);
const sections = letterSections(names, 'en');
const topics = [{ slug: 'storage', name: 'Storage', terms: 1 }];

describe('llms.txt', () => {
  test('of the site leads to the glossaries', () =>
    expect(siteLlms('Acme', [{ ...someGlossary, terms: 1_200 }])).toBe(`# Acme

> 1,200 terms in one glossary.

Every page is Markdown too: with .md after its address, or for whoever asks with Accept: text/markdown.

## Glossaries

- [Tech Glossary](https://words.test/tech/llms.txt): Words that engineers use. – 1,200 terms

## Optional

- [Sitemap](https://words.test/sitemap.xml): all addresses
`));

  test('of a glossary leads to the Markdown of its terms and topics', () =>
    expect(
      glossaryLlms(someGlossary, { terms: 2, isSplit: false, letters: ['A'], sections }, topics),
    ).toBe(`# Tech Glossary

> Words that engineers use.

2 terms, in the language en. Every page is Markdown too: with .md after its address, or for whoever asks with Accept: text/markdown.

## Terms

- [API](https://words.test/tech/api.md): What API is.
- [Cache](https://words.test/tech/cache.md): What Cache is.

## Topics

- [Storage](https://words.test/tech/topics/storage.md): 1 term

## Optional

- [From A to Z](https://words.test/tech.md): with other names
- [Feed](https://words.test/tech/feed.json): what is new or was changed
`));

  test('of a glossary too large to read at once leads to its letters', () => {
    const text = glossaryLlms(someGlossary, { terms: 5_000, isSplit: true, letters: ['A', '#'], sections: [] }, []);
    expect(text).toContain(`## Terms by letter

- [A](https://words.test/tech/letters/a.md)
- [#](https://words.test/tech/letters/0-9.md)
`);
    expect(text).not.toContain('## Topics');
  });

  test('names the license of the site', () => {
    vi.stubEnv('HEADWORD_LICENSE', 'https://acme.org/license');
    expect(siteLlms('Acme', [])).toContain('\nLicense: [https://acme.org/license](https://acme.org/license)\n');
  });
});
