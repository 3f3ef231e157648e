import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Editors } from './editors';
import { hashOf, one } from './pick';

const term = `'slug', row.slug || '-' || n, 'headword', row.headword || ' ' || n, 'sortKey', row."sortKey" || ' ' || n`;
const name = `'name', row.name || ' ' || n, 'key', row.key || ' ' || n`;
const revision = `'status', CASE WHEN "isLive" THEN 'PUBLISHED' ELSE 'SUPERSEDED' END, 'number', copy.number,
  'basedOnId', copy."basedOnId", 'imported', FALSE, 'approvalsRequired', 1, 'contentHash', md5("newRevisionId"::text),
  'createdAt', at, 'savedAt', at, 'submittedAt', at, 'decidedAt', at, 'publishedAt', at,
  'endedAt', CASE WHEN "isLive" THEN NULL ELSE at END,
  'content', row.content || jsonb_build_object('headword', (row.content->>'headword') || ' ' || n,
    'slug', (row.content->>'slug') || '-' || n, 'definition', (row.content->>'definition') || ' Take ' || copy.number || '.')`;

// What a copy has of its own, table by table; every other column is as it was.
const tables: [table: string, joined: string, own: string][] = [
  ['editorial."Term"', 'row.id = "termId" AND "isLive"', `'id', "newTermId", 'touchedAt', at, ${term}`],
  ['editorial."Revision"', 'row.id = "revisionId"', `'id', "newRevisionId", 'termId', "newTermId", ${revision}`],
  ['editorial."Alias"', 'row."revisionId" = copy."revisionId"', `'revisionId', "newRevisionId", ${name}`],
  [
    'published.term',
    'row.id = "termId" AND "isLive"',
    `'id', "newTermId", 'revisionId', "newRevisionId", 'revisionNumber', copy.number, ${term}`,
  ],
  ['published.name', 'row."termId" = copy."termId" AND "isLive"', `'termId', "newTermId", ${name}`],
  ['published.term_topic', 'row."termId" = copy."termId" AND "isLive"', `'termId', "newTermId"`],
];

/**
 * Copies every published term so many times, names and all, each with none to four revisions before the live one: two on
 * average, by one or two of the authors, approved and published by the others. Of their events only the publications are
 * there, and without their hashes: no measured page reads more.
 */
export async function multiply(tx: Transaction, times: number, { authors, reviewers, publishers }: Editors) {
  await tx.$executeRawUnsafe(`
    CREATE TEMP TABLE copied ON COMMIT DROP AS
    SELECT term.id AS "termId", gen_random_uuid() AS "newTermId", revision.id AS "revisionId", n
    FROM editorial."Term" AS term JOIN editorial."Revision" AS revision ON revision."termId" = term.id,
      generate_series(1, ${Number(times)}) AS n`);
  await tx.$executeRawUnsafe(`
    CREATE TEMP TABLE copy ON COMMIT DROP AS
    SELECT *, lag("newRevisionId") OVER (PARTITION BY "newTermId" ORDER BY number) AS "basedOnId"
    FROM (
      SELECT *, gen_random_uuid() AS "newRevisionId", number = 1 + n % 5 AS "isLive",
        now() - ((5 - number) * 90 + ${hashOf('"newTermId"')} % 90) * interval '1 day' AS at
      FROM copied, generate_series(1, 1 + n % 5) AS number
    ) AS revision`);
  for (const [table, joined, own] of tables)
    await tx.$executeRawUnsafe(`
      INSERT INTO ${table} SELECT made.* FROM ${table} AS row JOIN copy ON ${joined},
        LATERAL jsonb_populate_record(row, jsonb_build_object(${own})) AS made`);
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Contributor" ("revisionId", "userId", at)
    SELECT "newRevisionId", ${one(authors, '"newRevisionId"')}, at FROM copy
    UNION SELECT "newRevisionId", ${one(authors, '"newTermId"')}, at FROM copy WHERE n % 3 = 0`);
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Review" (id, "revisionId", "reviewerId", verdict, "contentHash", at)
    SELECT gen_random_uuid(), row.id, ${one(reviewers, 'row.id')}, 'APPROVE', row."contentHash", at
    FROM copy JOIN editorial."Revision" AS row ON row.id = "newRevisionId"`);
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Event" (stream, sequence, at, kind, "actorId", "termId", "revisionId", "previousHash", hash)
    SELECT "newTermId", number, at, 'published', ${one(publishers, '"newRevisionId"')}, "newTermId", "newRevisionId", '', ''
    FROM copy`);
}
