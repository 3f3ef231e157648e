import pg from 'pg';

/** Things of the demo that samples name. */
export type Stock = {
  techId: string;
  /** A live term without an open revision. */
  live: { termId: string; revisionId: string; version: number };
  draft: { termId: string; slug: string; headword: string };
  personId: Record<string, string>;
};

async function query<Row extends pg.QueryResultRow>(database: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function findStock(database: string): Promise<Stock> {
  const [glossary] = await query<{ id: string }>(
    database,
    `SELECT "id" FROM editorial."Glossary" WHERE "slug" = 'tech'`,
  );
  const [live] = await query<Stock['live']>(
    database,
    `SELECT r."termId", r."id" AS "revisionId", r."version" FROM editorial."Revision" r
     JOIN editorial."Term" t ON t."id" = r."termId" AND t."glossaryId" = '${glossary?.id}'
     WHERE r."status" = 'PUBLISHED' AND NOT EXISTS
       (SELECT FROM editorial."Revision" o WHERE o."termId" = r."termId" AND o."number" > r."number")
     ORDER BY t."slug" LIMIT 1`,
  );
  const [draft] = await query<Stock['draft']>(
    database,
    `SELECT t."id" AS "termId", t."slug", t."headword" FROM editorial."Term" t JOIN editorial."Revision" r ON r."termId" = t."id"
     WHERE r."status" = 'DRAFT' AND r."number" = 1 AND t."glossaryId" = '${glossary?.id}'
     ORDER BY t."slug" LIMIT 1`,
  );
  const people = await query<{ id: string; name: string }>(database, 'SELECT "id", "name" FROM editorial."User"');
  if (!glossary || !live || !draft) throw new Error('The demo lacks a live term or a draft.');
  return {
    techId: glossary.id,
    live,
    draft,
    personId: Object.fromEntries(people.map(({ id, name }) => [name.toLowerCase(), id])),
  };
}

/** One word for all that is stored, but for what looking around leaves behind: counts of visits, times last seen. */
export async function fingerprint(database: string): Promise<string> {
  const tables = await query<{ name: string }>(
    database,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('editorial', 'published') AND tablename NOT IN ('RateLimit', 'Session') ORDER BY 1`,
  );
  const words = tables.map(
    ({ name }) => `(SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM ${name} t)`,
  );
  const sessions = `(SELECT count(*)::text FROM editorial."Session" WHERE "endedAt" IS NOT NULL)`;
  const [row] = await query<{ word: string }>(database, `SELECT concat_ws(' ', ${[...words, sessions]}) AS word`);
  return row?.word ?? '';
}

/** Lets everybody try again. */
export const forgetVisits = (database: string) => query(database, 'DELETE FROM editorial."RateLimit"');
