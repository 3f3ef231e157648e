import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { someGlossary } from '@/prisma/testing/published';
import { atomFeed } from './atom';
import { jsonFeed } from './json-feed';
import type { RecentTerm } from './recent';

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
});
afterEach(() => vi.unstubAllEnvs());

const terms: RecentTerm[] = ['C++ & <b>', '用語'].map((headword, index) => ({
  id: `0190c0de-0000-7000-8000-00000000000${index}`,
  href: `/tech/${index}`,
  headword,
  definition: `What “${headword}” is.`,
  glossaryName: 'Tech Glossary',
  firstPublishedAt: new Date('2026-01-02T03:04:05Z'),
  modifiedAt: new Date(`2026-02-0${3 - index}T04:05:06Z`),
}));

describe('A JSON feed', () => {
  const feed = () => JSON.parse(jsonFeed(someGlossary, terms, 'Acme'));

  test('is of version 1.1 and says where it and its glossary are', () =>
    expect(feed()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tech Glossary',
      home_page_url: 'https://words.test/tech',
      feed_url: 'https://words.test/tech/feed.json',
      description: 'Words that engineers use.',
      language: 'en',
      authors: [{ name: 'Acme', url: 'https://words.test/' }],
    }));

  test('has an id, an address, words and dates of each term', () =>
    expect(feed().items[0]).toEqual({
      id: 'urn:uuid:0190c0de-0000-7000-8000-000000000000',
      url: 'https://words.test/tech/0',
      title: 'C++ & <b>',
      content_text: 'What “C++ & <b>” is.',
      image: 'https://words.test/tech/0.png',
      date_published: '2026-01-02T03:04:05.000Z',
      date_modified: '2026-02-03T04:05:06.000Z',
    }));
});

describe('An Atom feed', () => {
  test('says what RFC 4287 asks of a feed and of each entry', () => {
    const feed = atomFeed(someGlossary, terms, 'Acme');
    const [head = '', ...entries] = feed.split('<entry>');
    for (const once of ['<id>', '<title>', '<updated>', '<link rel="self"', '<author><name>'])
      expect(head.split(once)).toHaveLength(2);
    expect(head).toContain('<updated>2026-02-03T04:05:06.000Z</updated>');
    expect(entries).toHaveLength(2);
    for (const entry of entries)
      for (const once of ['<id>urn:uuid:', '<title>', '<updated>', '<published>', '<summary>', '<link rel="alternate"'])
        expect(entry.split(once)).toHaveLength(2);
  });

  test('takes no word for markup', () => {
    const feed = atomFeed(someGlossary, terms, 'A & B');
    expect(feed).toContain('<title>C++ &#38; &#60;b&#62;</title>');
    expect(feed).toContain('<name>A &#38; B</name>');
    expect(feed.replace(/<\/?[a-z]+(?: [\w:]+="[^"<>]*")*\/?>|<\?xml[^<>]*\?>/g, '')).not.toMatch(/[<>]/);
  });
});
