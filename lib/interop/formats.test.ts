import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTermIds } from '@/lib/document/mapTermIds';
import { randomDocument } from '@/lib/document/random-documents';
import { aliasKinds } from '@/lib/revisions/content';
import type { Bundle, Entry } from './bundle';
import { parseCsv, serialiseCsv } from './csv';
import { parseJson, serialiseJson } from './json';
import { parseMarkdownFiles } from './markdown';
import { serialiseMarkdown } from './markdown-files';
import { readBundle } from './read';

const line = fc
  .string({ unit: fc.constantFrom(...'abc é語:#\'"-,!?&*[]{}|>%@`1'), minLength: 1, maxLength: 12 })
  .map((text) => `x${text}x`);
const slug = fc.constantFrom('api', '用語集', 'ci-cd', 'no');
const slugs = fc.uniqueArray(slug, { maxLength: 2 });
const document = randomDocument.map((value) => mapTermIds(value, (id) => (id.endsWith('1') ? 'api' : 'hr/用語集')));
const entry: fc.Arbitrary<Entry> = fc.record({
  source: fc.constant('x'),
  status: fc.constantFrom('published' as const, 'draft' as const),
  content: fc.record({
    headword: line,
    slug,
    definition: line,
    body: document,
    aliases: fc.array(fc.record({ name: line, kind: fc.constantFrom(...aliasKinds) }), { maxLength: 2 }),
    topics: slugs,
    related: slugs,
    broader: slugs,
    questions: fc.array(fc.record({ question: line, answer: document }), { maxLength: 2 }),
    sources: fc.array(fc.record({ title: line, url: fc.constantFrom('', 'https://example.org/a') }), { maxLength: 2 }),
    searchDescription: line,
    deprecation: fc.option(fc.record({ note: line, replacementId: fc.option(slug) })),
  }),
});
const bundle = (...entries: Entry[]): Bundle => ({
  glossary: { name: 'Tech', description: 'no', locale: 'en' },
  topics: { web: 'Web: and "more"' },
  entries,
  unreadable: [],
});
const contents = ({ entries, unreadable }: Bundle) => [
  ...entries.map(({ status, content }) => ({ status, content })),
  ...unreadable,
];

describe('What is written and read again', () => {
  it('is the same in our JSON', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const before = bundle(one);
        const after = parseJson('x', serialiseJson(before));
        expect(contents(after)).toEqual(contents(before));
        expect([after.glossary, after.topics]).toEqual([before.glossary, before.topics]);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same in our Markdown', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const before = bundle(one);
        const after = parseMarkdownFiles(serialiseMarkdown(before));
        expect(contents(after)).toEqual(contents(before));
        expect([after.glossary, after.topics]).toEqual([before.glossary, before.topics]);
      }),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  });
});

describe('A table', () => {
  const csv =
    'Headword;Status;Aliases;Questions\nAPI;draft;"abbreviation: A.P.I.\nInterface";"Q: Why?\nBecause [REST](rest.md)."\n';

  it('is read by the names of its columns, whatever parts them', () => {
    expect(parseCsv('a.csv', csv).entries[0]).toMatchObject({
      source: 'a.csv, row 2',
      status: 'draft',
      content: {
        headword: 'API',
        slug: 'api',
        aliases: [
          { name: 'A.P.I.', kind: 'abbreviation' },
          { name: 'Interface', kind: 'synonym' },
        ],
        questions: [{ question: 'Why?' }],
      },
    });
  });

  it('carries no formula, and gives back the words', () => {
    const [one] = parseCsv('a.csv', csv).entries as [Entry];
    const evil = bundle({ ...one, content: { ...one.content, headword: '=HYPERLINK("x")', definition: '+1 -1 @a' } });
    const written = serialiseCsv(evil);
    expect(written).toContain(`'=HYPERLINK`);
    expect(written).toContain(`'+1`);
    expect(contents(parseCsv('a.csv', written))).toEqual(contents(evil));
  });

  it('that is broken, or has a column nobody knows, is refused whole', () => {
    expect(parseCsv('a.csv', 'headword,colour\nAPI,red').unreadable[0]?.reason).toBe(
      'There is no column named colour.',
    );
    expect(parseCsv('a.csv', 'headword\n"API').entries).toEqual([]);
    expect(parseCsv('a.csv', '').unreadable).toHaveLength(1);
  });
});

describe('A broken or oversized file', () => {
  it.each([
    ['a.json', '{"format": "headword-glossary"'],
    ['a.json', '[[[['.repeat(10_000)],
    ['a.json', JSON.stringify({ format: 'other' })],
    ['a.csv', 'a'.repeat(20_000_001)],
    ['a.csv', `headword\n${'x\n'.repeat(5_001)}`],
    ['a.md', `---\nheadword: &a [*a]\n---\n`],
    ['a.md', `---\nheadword: A\n---\n${'> '.repeat(200)}deep`],
    ['a.exe', 'MZ'],
  ])('%s holds nothing and says why', (name, text) => {
    const read = readBundle([{ name, text }]);
    expect(read.entries).toEqual([]);
    expect(read.unreadable[0]?.reason).toMatch(/\w{2}.*\.\)?\.?$/);
  });

  it('with a document nested too deeply is refused', () => {
    let body: object = { type: 'paragraph' };
    for (let depth = 0; depth < 100; depth++) body = { type: 'blockquote', content: [body] };
    const terms = [{ status: 'draft', content: { headword: 'A', slug: 'a', body: { type: 'doc', content: [body] } } }];
    const text = JSON.stringify({ format: 'headword-glossary', version: 1, glossary: null, topics: {}, terms });
    expect(parseJson('a.json', text).unreadable[0]?.reason).toContain('nested too deeply');
  });
});
