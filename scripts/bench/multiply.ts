import 'server-only';
import { db } from '@/lib/db';

const term = `'slug', row.slug || '-' || n, 'headword', row.headword || ' ' || n, 'sortKey', row."sortKey" || ' ' || n`;
const name = `'name', row.name || ' ' || n, 'key', row.key || ' ' || n`;

// What a copy has of its own, table by table; every other column is as it was.
const tables: [table: string, joined: string, own: string][] = [
  ['editorial."Term"', 'row.id = copy."termId"', `'id', copy."newTermId", ${term}`],
  ['editorial."Revision"', 'row.id = copy."revisionId"', `'id', "newRevisionId", 'termId', "newTermId"`],
  ['editorial."Alias"', 'row."revisionId" = copy."revisionId"', `'revisionId', "newRevisionId", ${name}`],
  ['published.term', 'row.id = copy."termId"', `'id', "newTermId", 'revisionId', "newRevisionId", ${term}`],
  ['published.name', 'row."termId" = copy."termId"', `'termId', "newTermId", ${name}`],
  ['published.term_topic', 'row."termId" = copy."termId"', `'termId', "newTermId"`],
];

/** Copies every published term so many times, names and all. Their events are left out: no measured page reads them. */
export async function multiply(times: number): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = 0`);
      await tx.$executeRawUnsafe(`
        CREATE TEMP TABLE copy ON COMMIT DROP AS
        SELECT term.id AS "termId", gen_random_uuid() AS "newTermId",
          revision.id AS "revisionId", gen_random_uuid() AS "newRevisionId", n
        FROM editorial."Term" AS term JOIN editorial."Revision" AS revision ON revision."termId" = term.id,
          generate_series(1, ${Number(times)}) AS n`);
      for (const [table, joined, own] of tables)
        await tx.$executeRawUnsafe(`
          INSERT INTO ${table} SELECT (jsonb_populate_record(row, jsonb_build_object(${own}))).*
          FROM ${table} AS row JOIN copy ON ${joined}`);
    },
    { timeout: 300_000 },
  );
}
