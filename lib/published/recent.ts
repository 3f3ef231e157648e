import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from './paths';

export type RecentTerm = {
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
      SELECT slug, headword, left(definition, 240) AS definition, "firstPublishedAt", "modifiedAt"
      FROM published.term WHERE "glossaryId" = glossary.id ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${limit}
    ) AS newest
    WHERE ${glossaryId}::uuid IS NULL OR glossary.id = ${glossaryId}::uuid
    ORDER BY "firstPublishedAt" DESC, headword LIMIT ${limit}`;
  return rows.map(withHref);
}

/** The terms of a glossary that changed last after they had gone live. */
export async function listUpdated(glossaryId: string, limit: number): Promise<RecentTerm[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.slug, headword, left(definition, 240) AS definition, "firstPublishedAt", "modifiedAt",
      glossary.name AS "glossaryName", glossary.slug AS "glossarySlug"
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    WHERE term."glossaryId" = ${glossaryId}::uuid AND "modifiedAt" > "firstPublishedAt"
    ORDER BY "modifiedAt" DESC, term.id DESC LIMIT ${limit}`;
  return rows.map(withHref);
}
