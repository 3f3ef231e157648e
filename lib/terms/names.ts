import 'server-only';
import { db } from '@/lib/db';
import { namePath } from '@/lib/published/paths';
import { comparisonKey } from '@/lib/text/normalise';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';

/** A term to choose, with the name that matched. */
export type TermChoice = {
  id: string;
  headword: string;
  slug: string;
  glossaryId: string;
  glossaryName: string;
  live: boolean;
};

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/**
 * Terms by their headword, live or not, for pickers: those that begin with the query first, then those that contain or
 * resemble it. In one glossary, or (null) in all.
 */
export async function searchTerms(glossaryId: string | null, query: string, limit = 10): Promise<TermChoice[]> {
  const key = comparisonKey(query);
  if (!key) return [];
  const prefix = `${escaped(key)}%`;
  const beginning = await choose(
    Prisma.sql`term."sortKey" LIKE ${prefix}`,
    Prisma.sql`term."sortKey"`,
    glossaryId,
    limit,
  );
  // Fewer than three letters are no trigram: they would have every headword read.
  if (beginning.length === limit || [...key].length < 3) return beginning;
  const inside = Prisma.sql`term."sortKey" NOT LIKE ${prefix} AND (term."sortKey" LIKE ${`%${prefix}`} OR term."sortKey" % ${key})`;
  const nearest = Prisma.sql`similarity(term."sortKey", ${key}) DESC, term."sortKey"`;
  return [...beginning, ...(await choose(inside, nearest, glossaryId, limit - beginning.length))];
}

// Not EXISTS: Postgres would answer that by reading every live revision at once.
const choices = Prisma.sql`
  SELECT term.id, term.headword, term.slug, term."glossaryId", glossary.name AS "glossaryName",
    coalesce((SELECT true FROM editorial."Revision" WHERE "termId" = term.id AND status = 'PUBLISHED'), false) AS live
  FROM editorial."Term" AS term JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"`;

const choose = (condition: Prisma.Sql, order: Prisma.Sql, glossaryId: string | null, limit: number) =>
  db.$queryRaw<TermChoice[]>`
    ${choices} WHERE ${condition} AND term.slug NOT LIKE '~%'
      AND ${glossaryId === null ? Prisma.sql`true` : Prisma.sql`term."glossaryId" = ${glossaryId}::uuid`}
    ORDER BY ${order}, term.id LIMIT ${limit}`;

/** Those of the terms that the actor may know of, as in `knownTo`: what a stored link shows as. One query. */
export async function listTermsById(ids: readonly string[], actor: Actor): Promise<TermChoice[]> {
  if (ids.length === 0) return [];
  const reach = reachOf(actor);
  return db.$queryRaw<TermChoice[]>`
    SELECT * FROM (${choices} WHERE term.id = ANY(${[...ids]}::uuid[])) AS known
    WHERE live OR ${reach === 'all' ? Prisma.sql`true` : Prisma.sql`"glossaryId" = ANY(${[...reach]}::uuid[])`}`;
}

/** Another term that goes by the same name, in its live or in its open revision; and the page that lists those live. */
export type Collision = { name: string; key: string; kind: string; termId: string; headword: string; page: string };

/** Other terms of the glossary that already go by one of these names. */
export async function findCollisions(
  glossaryId: string,
  termId: string | null,
  names: readonly string[],
): Promise<Collision[]> {
  const keys = names.map(comparisonKey).filter((key) => key !== '');
  if (keys.length === 0) return [];
  const rows = await db.$queryRaw<(Omit<Collision, 'page'> & { slug: string })[]>`
    SELECT DISTINCT ON (term.id, alias.key) alias.name, alias.key, alias.kind, term.id AS "termId", term.headword,
      glossary.slug
    FROM editorial."Alias" AS alias
    JOIN editorial."Revision" AS revision ON revision.id = alias."revisionId"
    JOIN editorial."Term" AS term ON term.id = revision."termId"
    JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
    WHERE alias.key = ANY(${keys}) AND term."glossaryId" = ${glossaryId}::uuid
      AND term.id IS DISTINCT FROM ${termId}::uuid
      AND revision.status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED')
    ORDER BY term.id, alias.key, alias.position`;
  return rows.map(({ slug, ...row }) => ({ ...row, page: namePath(slug, row.name) }));
}
