import 'server-only';
import { reader } from '@/lib/db';
import { listAlternates } from './alternates';
import { glossaryPath, termPath, topicPath } from './paths';

/** The sitemap protocol allows 50,000 addresses in one file (sitemaps.org); over that, an index names several. */
export const mostInOneFile = 50_000;

/** The terms in each of several files: less to make and to send when one of them changes. */
export const termsPerFile = 10_000;

export type SitemapEntry = {
  path: string;
  modifiedAt: Date | null;
  /** Absolute addresses by language, where the same stands in others. */
  languages?: Record<string, string>;
};

/** How many live terms all glossaries have together. */
export const countTerms = (): Promise<number> => reader.publishedTerm.count();

/** When a term last changed in each of the files, the first file first. */
export async function listFiles(size: number): Promise<Date[]> {
  const rows = await reader.$queryRaw<{ modifiedAt: Date }[]>`
    SELECT max("modifiedAt") AS "modifiedAt" FROM (
      SELECT "modifiedAt", (row_number() OVER (ORDER BY id) - 1) / ${size}::int AS file FROM published.term
    ) AS term GROUP BY file ORDER BY file`;
  return rows.map(({ modifiedAt }) => modifiedAt);
}

/** Home, glossaries and topics: what every site has few of. */
export async function listSections(): Promise<SitemapEntry[]> {
  const glossaries = await reader.$queryRaw<{ slug: string; modifiedAt: Date | null }[]>`
    SELECT slug, (SELECT max("modifiedAt") FROM published.term WHERE "glossaryId" = glossary.id) AS "modifiedAt"
    FROM published.glossary AS glossary ORDER BY slug`;
  const topics = await reader.$queryRaw<{ glossary: string; slug: string }[]>`
    SELECT glossary.slug AS glossary, topic.slug FROM published.topic AS topic
    JOIN published.glossary AS glossary ON glossary.id = topic."glossaryId" ORDER BY 1, 2 LIMIT 10000`;
  return [
    { path: '/', modifiedAt: null },
    ...glossaries.map(({ slug, modifiedAt }) => ({ path: glossaryPath(slug), modifiedAt })),
    ...topics.map(({ glossary, slug }) => ({ path: topicPath(glossary, slug), modifiedAt: null })),
  ];
}

/** One file's worth of live terms, in the order of their ids. Files count from 0. */
export async function listTermEntries(file: number, size: number): Promise<SitemapEntry[]> {
  const rows = await reader.$queryRaw<{ id: string; glossary: string; slug: string; modifiedAt: Date }[]>`
    SELECT term.id, glossary.slug AS glossary, term.slug, term."modifiedAt"
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    ORDER BY term.id LIMIT ${size} OFFSET ${file * size}`;
  const languages = await listAlternates();
  return rows.map(({ id, glossary, slug, modifiedAt }) => ({
    path: termPath(glossary, slug),
    modifiedAt,
    languages: languages.get(id) ?? {},
  }));
}
