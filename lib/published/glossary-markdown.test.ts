import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someGlossary } from '@/prisma/testing/published';
import { letterSections } from './az';
import { glossaryMarkdown, letterMarkdown, topicMarkdown } from './glossary-markdown';

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
});
afterEach(() => vi.unstubAllEnvs());

const named = (name: string, kind = 'headword', headword = name) => ({
  name,
  kind,
  slug: headword.toLowerCase(),
  headword,
  definition: kind === 'headword' ? `What ${headword} is.` : '',
});
const sections = letterSections([named('API'), named('Interface', 'synonym', 'API'), named('Cache')], 'en');
const textOf = (markdown: string) => markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '');

describe('The Markdown twin of a glossary', () => {
  it('lists its terms and other names under their letters', () => {
    const markdown = glossaryMarkdown(someGlossary, { terms: 2, isSplit: false, letters: ['A', 'C', 'I'], sections });
    expect(markdown).toBe(`---
glossary: Tech Glossary
description: Words that engineers use.
language: en
terms: 2
url: https://words.test/tech
---

# Tech Glossary

> Words that engineers use.

## A

- [API](https://words.test/tech/api.md): What API is.

## C

- [Cache](https://words.test/tech/cache.md): What Cache is.

## I

- Interface see [API](https://words.test/tech/api.md)
`);
  });

  it('of many terms leads on to its letters', () => {
    const split = { terms: 5_000, isSplit: true, letters: ['A', '用', '#'], sections: [] };
    expect(textOf(glossaryMarkdown({ ...someGlossary, description: '' }, split))).toBe(`# Tech Glossary

- [A](https://words.test/tech/letters/a.md)
- [用](https://words.test/tech/letters/%E7%94%A8.md)
- [#](https://words.test/tech/letters/0-9.md)
`);
  });
});

it('The Markdown twin of a letter lists what stands under it', () => {
  const [section] = sections;
  expect(section && textOf(letterMarkdown(someGlossary, section))).toBe(`# Tech Glossary: A

- [API](https://words.test/tech/api.md): What API is.
`);
});

it('The Markdown twin of a topic lists its terms, long definitions cut after a word', () => {
  const terms = [{ slug: 'api', headword: 'API', definition: 'word '.repeat(60).slice(0, 240) }];
  const lines = textOf(topicMarkdown(someGlossary, { slug: 'storage', name: 'Storage' }, terms));
  expect(lines).toMatch(/^# Storage\n\n- \[API\]\(https:\/\/words\.test\/tech\/api\.md\): (word )+word…\n$/);
});
