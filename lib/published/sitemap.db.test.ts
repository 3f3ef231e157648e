import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { countTerms, listFiles, listSections, listTermEntries, mostInOneFile, termsPerFile } from './sitemap';
import { sitemapFile, sitemapIndex } from './sitemap-xml';

const cast = await addCast();
const glossary = await addGlossary({ slug: 'tech' });
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Rows as publishing writes them, many at once: only what a sitemap reads differs. */
async function addRows(count: number): Promise<void> {
  await publishedTerm(glossary, cast, { headword: 'Model', topics: ['storage'] });
  await draftTerm(glossary, cast, { headword: 'Secret' });
  const columns = `"revisionNumber", "contentHash", "glossaryId", headword, "sortKey", letter, definition, "definitionHtml", html, text,
    contents, questions, sources, names, "searchDescription", deprecation, "writtenBy", "reviewedBy",
    "firstPublishedAt", "reviewedAt", search`;
  await db.$executeRawUnsafe(`
    INSERT INTO published.term (id, "revisionId", slug, "modifiedAt", ${columns})
    SELECT ('0190c0de-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, gen_random_uuid(), 'term-' || n,
      timestamptz '2026-01-01' + n * interval '1 second', ${columns}
    FROM published.term, generate_series(1, ${count - 1}) AS n`);
}

describe('A sitemap of more than 50,000 addresses', () => {
  beforeAll(() => addRows(50_001));
  // No revision stands behind these rows.
  afterAll(() => db.publishedTerm.deleteMany({ where: { slug: { startsWith: 'term-' } } }));

  test('is an index of files that name every live term once', async () => {
    expect(await countTerms()).toBe(50_001);
    const files = await listFiles(termsPerFile);
    expect(files).toHaveLength(6);
    const entries = await Promise.all(files.map((_, file) => listTermEntries(file, termsPerFile)));
    expect(entries.map(({ length }) => length)).toEqual([10_000, 10_000, 10_000, 10_000, 10_000, 1]);
    expect(new Set(entries.flat().map(({ path }) => path)).size).toBe(50_001);
    expect(entries.flat().some(({ path }) => path.includes('secret'))).toBe(false);
  });

  test('says of each file when a term in it last changed', async () => {
    const files = await listFiles(termsPerFile);
    for (const [file, modifiedAt] of files.entries()) {
      const entries = await listTermEntries(file, termsPerFile);
      expect(Math.max(...entries.map((entry) => Number(entry.modifiedAt)))).toBe(Number(modifiedAt));
    }
  });

  test('has files within the bounds of the protocol', async () => {
    const file = sitemapFile(await listTermEntries(0, termsPerFile));
    expect(file.match(/<url>/g)).toHaveLength(termsPerFile);
    expect(termsPerFile).toBeLessThanOrEqual(mostInOneFile);
    expect(Buffer.byteLength(file)).toBeLessThan(50 * 1024 * 1024);
  });

  test('begins with home, glossaries and topics', async () => {
    expect((await listSections()).map(({ path }) => path)).toEqual(['/', '/tech', '/tech/topics/storage']);
  });
});

test('a file of a sitemap says when each page last changed, in W3C format', () =>
  expect(
    sitemapFile([
      { path: '/a&b', modifiedAt: day('2026-01-02') },
      { path: '/', modifiedAt: null },
    ]),
  ).toMatch(
    /<url><loc>[^<]*\/a&#38;b<\/loc><lastmod>2026-01-02T00:00:00\.000Z<\/lastmod><\/url>\n<url><loc>[^<]*<\/loc><\/url>/,
  ));

test('the index of a sitemap names the sections and each file', () => {
  const index = sitemapIndex([day('2026-01-02'), day('2026-01-03')]);
  expect([...index.matchAll(/\/sitemaps\/[^<]+/g)].map(([path]) => path)).toEqual([
    '/sitemaps/sections.xml',
    '/sitemaps/1.xml',
    '/sitemaps/2.xml',
  ]);
  expect(index).toContain('/sitemaps/2.xml</loc><lastmod>2026-01-03T00:00:00.000Z</lastmod></sitemap>');
});
