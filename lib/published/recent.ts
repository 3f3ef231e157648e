import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from './paths';

export type RecentTerm = {
  id: string;
  href: string;
  headword: string;
  definition: string;
  glossaryName: string;
  firstPublishedAt: Date;
  modifiedAt: Date;
};

type Row = Omit<RecentTerm, 'href'> & { glossarySlug: string; slug: string };

const withHref = ({ glossarySlug, slug, ...row }: Row): RecentTerm => ({ ...row, href: termPath(glossarySlug, slug) });

/** The terms that went live last, of one glossary or (null) of all. */
export async function listNewest(glossaryId: string | null, limit: number): Promise<RecentTerm[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT newest.*, glossary.name AS "glossaryName", glossary.slug AS "glossarySlug"
    FROM published.glossary AS glossary, LATERAL (
      SELECT id, slug, headword, left(definition, 240) AS definition, "firstPublishedAt", "modifiedAt"
      FROM published.term WHERE "glossaryId" = glossary.id ORDER BY "firstPublishedAt" DESC LIMIT ${limit}
    ) AS newest
    WHERE ${glossaryId}::uuid IS NULL OR glossary.id = ${glossaryId}::uuid
    ORDER BY "firstPublishedAt" DESC, headword LIMIT ${limit}`;
  return rows.map(withHref);
}

/** The terms of a glossary that changed last after they had gone live. */
export const listUpdated = async (glossaryId: string, limit: number): Promise<RecentTerm[]> =>
  (await listFeed(glossaryId, limit * 5))
    .filter(({ modifiedAt, firstPublishedAt }) => modifiedAt > firstPublishedAt)
    .slice(0, limit);

/** The terms of a glossary that went live or changed last. */
export async function listFeed(glossaryId: string, limit: number): Promise<RecentTerm[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.id, term.slug, headword, left(definition, 600) AS definition, "firstPublishedAt", "modifiedAt",
      glossary.name AS "glossaryName", glossary.slug AS "glossarySlug"
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    WHERE term."glossaryId" = ${glossaryId}::uuid ORDER BY "modifiedAt" DESC, term.id LIMIT ${limit}`;
  return rows.map(withHref);
}
