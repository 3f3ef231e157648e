import 'server-only';
import type { Transaction } from '@/lib/db';
import { gramsOfKey } from '@/lib/linking/grams';
import { keysOf } from '@/lib/linking/lexicon';

/** A name by its key, and the glossary of its term. */
export type NamedIn = { glossaryId: string; key: string };

/**
 * Readies names for a query that looks in `published.wording` for `grams @> form.grams`: the numbers of each name and of
 * its plurals, by which pages that hold it are found; few of those hold the numbers without the name. OFFSET 0 keeps
 * Postgres from reading every page instead.
 */
const formsOf = (names: readonly NamedIn[]): string =>
  JSON.stringify(
    names.flatMap(({ glossaryId, key }) =>
      keysOf(key)
        .map((form) => ({ glossaryId, key, grams: gramsOfKey(form) }))
        .filter(({ grams }) => grams.length > 0),
    ),
  );

/** Writes down for each of these names which pages it may concern: those of its glossary and of all that link to it. */
export async function recordPagesOf(tx: Transaction, names: readonly NamedIn[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO editorial."Relinking" ("termId", key)
    SELECT DISTINCT wording."termId", form.key
    FROM jsonb_to_recordset(${formsOf(names)}::jsonb) AS form ("glossaryId" uuid, key text, grams int[])
    CROSS JOIN LATERAL (
      SELECT "termId", "glossaryId" FROM published.wording WHERE grams @> form.grams OFFSET 0
    ) AS wording
    JOIN editorial."Glossary" AS glossary ON glossary.id = wording."glossaryId"
    WHERE glossary.id = form."glossaryId" OR form."glossaryId" = ANY(glossary."linksTo")`;
}

/**
 * The pages that these names may concern, and those that link to the term because their author said so, the page of the
 * term itself left out: the first by name, and how many.
 */
export async function listPagesOf(
  tx: Pick<Transaction, '$queryRaw'>,
  names: readonly NamedIn[],
  { termId, most }: { termId: string; most: number },
): Promise<{ ids: string[]; count: number }> {
  const found = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT id, (count(*) OVER ())::int AS count FROM published.term
    WHERE id <> ${termId}::uuid AND id IN (
      SELECT wording."termId"
      FROM jsonb_to_recordset(${formsOf(names)}::jsonb) AS form ("glossaryId" uuid, grams int[])
      CROSS JOIN LATERAL (
        SELECT "termId", "glossaryId" FROM published.wording WHERE grams @> form.grams OFFSET 0
      ) AS wording
      JOIN editorial."Glossary" AS glossary ON glossary.id = wording."glossaryId"
      WHERE glossary.id = form."glossaryId" OR form."glossaryId" = ANY(glossary."linksTo")
      UNION SELECT "fromId" FROM published.link WHERE "toId" = ${termId}::uuid AND kind = 'mention')
    ORDER BY "sortKey", id LIMIT ${most}`;
  return { ids: found.map(({ id }) => id), count: found[0]?.count ?? 0 };
}
