import 'server-only';
import { db } from '@/lib/db';

const called = `'slug', row.slug || '-' || label, 'headword', row.headword || ' ' || label, 'sortKey', row."sortKey" || ' ' || label`;
const named = `'name', row.name || ' ' || label, 'key', row.key || ' ' || label`;

// What a copy has of its own, table by table; every other column is as it was.
const tables: [table: string, joined: string, own: string][] = [
  ['editorial."Term"', 'row.id = copy."termId"', `'id', copy."newTermId", ${called}`],
  ['editorial."Revision"', 'row.id = copy."revisionId"', `'id', "newRevisionId", 'termId', "newTermId"`],
  ['published.term', 'row.id = copy."termId"', `'id', "newTermId", 'revisionId', "newRevisionId", ${called}`],
  ['published.name', 'row."termId" = copy."termId"', `'termId', "newTermId", ${named}`],
  ['published.wording', 'row."termId" = copy."termId"', `'termId', "newTermId"`],
  ['published.link', 'row."fromId" = copy."termId"', `'fromId', "newTermId"`],
];

/** Copies these live terms so many times, each under names of its own, with all that linking reads of a page. */
export async function copyTerms(termIds: string[], times: number, label: string): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe('SET LOCAL statement_timeout = 0');
      await tx.$executeRawUnsafe(
        `CREATE TEMP TABLE copy ON COMMIT DROP AS
        SELECT term.id AS "termId", gen_random_uuid() AS "newTermId", term."revisionId",
          gen_random_uuid() AS "newRevisionId", $2 || n AS label
        FROM published.term, generate_series(1, $3::int) AS n WHERE id = ANY($1::uuid[])`,
        termIds,
        label,
        times,
      );
      for (const [table, joined, own] of tables)
        await tx.$executeRawUnsafe(`
          INSERT INTO ${table} SELECT (jsonb_populate_record(row, jsonb_build_object(${own}))).*
          FROM ${table} AS row JOIN copy ON ${joined}`);
    },
    { timeout: 900_000 },
  );
}
