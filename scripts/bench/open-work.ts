import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Editors } from './editors';
import { one } from './pick';

// Of fourteen revisions that come after a live one, where they stand.
const kinds = `'{DRAFT,DRAFT,DRAFT,DRAFT,IN_REVIEW,IN_REVIEW,IN_REVIEW,IN_REVIEW,APPROVED,SCHEDULED,RETURNED,RETURNED,
  DISCARDED,DISCARDED}'`;

const revision = `'id', opened.id, 'number', opened.number, 'status', opened.status, 'basedOnId', opened."basedOnId",
  'contentHash', md5(opened.id::text), 'version', 3, 'publishedAt', NULL, 'createdAt', at, 'savedAt', at,
  'submittedAt', CASE WHEN opened.status <> 'DRAFT' THEN at END,
  'decidedAt', CASE WHEN opened.status NOT IN ('DRAFT', 'IN_REVIEW') THEN at END,
  'approvalsRequired', CASE opened.status WHEN 'DRAFT' THEN NULL WHEN 'IN_REVIEW' THEN 4 ELSE 1 END,
  'content', row.content || jsonb_build_object('definition', 'Said anew: ' || (row.content->>'definition'))`;

/**
 * Opens a revision of seven terms in a hundred: drafts, in review, approved, scheduled, returned, discarded. A quarter of
 * them come after one that was returned. What is in review has requests, threads, claims, and up to three of four
 * approvals. One term in a hundred is retired.
 */
export async function openWork(tx: Transaction, terms: number, editors: Editors): Promise<void> {
  const { authors, reviewers, publishers, ruth } = editors;
  await tx.$executeRawUnsafe(`
    CREATE TEMP TABLE begun ON COMMIT DROP AS
    SELECT *, (${kinds}::text[])[1 + nth % 14] AS status, nth / 14 % 4 = 0 AS again FROM (
      SELECT "newTermId" AS "termId", "newRevisionId" AS "liveId", number AS "liveNumber", gen_random_uuid() AS id,
        gen_random_uuid() AS "returnedId", row_number() OVER (ORDER BY "newTermId") AS nth
      FROM copy WHERE "isLive" ORDER BY "newTermId" LIMIT ${Math.round(terms * 0.07)}
    ) AS term`);
  await tx.$executeRawUnsafe(`
    CREATE TEMP TABLE opened ON COMMIT DROP AS
    SELECT id, "termId", "liveId", nth, status, "liveNumber" + 1 + again::int AS number,
      CASE WHEN again THEN "returnedId" ELSE "liveId" END AS "basedOnId", now() - nth % 5000 * interval '13 minutes' AS at
    FROM begun
    UNION ALL SELECT "returnedId", "termId", "liveId", nth, 'RETURNED', "liveNumber" + 1, "liveId", now() - interval '5 days'
    FROM begun WHERE again`);
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Revision" SELECT made.* FROM editorial."Revision" AS row JOIN opened ON row.id = "liveId",
      LATERAL jsonb_populate_record(row, jsonb_build_object(${revision})) AS made`);
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Alias" SELECT opened.id, position, name, key, kind
    FROM editorial."Alias" AS row JOIN opened ON row."revisionId" = "liveId"`);
  const statements = [
    `UPDATE editorial."Term" AS row SET "touchedAt" = at FROM begun JOIN opened USING (id) WHERE row.id = begun."termId"`,
    `INSERT INTO editorial."Contributor" ("revisionId", "userId", at)
      SELECT id, ${one(authors, 'id')}, at FROM opened
      UNION SELECT id, ${one(authors, 'id', 1)}, at FROM opened WHERE nth % 3 = 0`,
    `INSERT INTO editorial."Review" (id, "revisionId", "reviewerId", verdict, note, "contentHash", at)
      SELECT gen_random_uuid(), id, (array[${one(reviewers, 'id')}, ${one(reviewers, 'id', 1)}])[n],
        CASE status WHEN 'RETURNED' THEN 'REQUEST_CHANGES' ELSE 'APPROVE' END::editorial."Verdict",
        CASE status WHEN 'RETURNED' THEN 'Say it more simply.' ELSE '' END, md5(id::text), at
      FROM opened, generate_series(1, CASE status WHEN 'DRAFT' THEN 0 WHEN 'DISCARDED' THEN 0 WHEN 'IN_REVIEW' THEN nth / 14 % 3 ELSE 1 END) AS n`,
    `INSERT INTO editorial."Review" (id, "revisionId", "reviewerId", verdict, "contentHash", at)
      SELECT gen_random_uuid(), id, '${ruth}', 'APPROVE', md5(id::text), at FROM opened WHERE status = 'IN_REVIEW'`,
    `INSERT INTO editorial."ReviewRequest" ("revisionId", "reviewerId", at)
      SELECT id, (array[${[0, 1, 2, 3].map((nth) => one(reviewers, 'id', nth))}])[n], at
      FROM opened, generate_series(1, 4) AS n WHERE status = 'IN_REVIEW'`,
    `INSERT INTO editorial."ReviewClaim" ("revisionId", "reviewerId", until)
      SELECT id, ${one(reviewers, 'id', 2)}, now() + nth % 8 * interval '1 hour' - interval '4 hours'
      FROM opened WHERE status = 'IN_REVIEW' AND nth / 14 % 2 = 0`,
    `INSERT INTO editorial."Schedule" (id, kind, "termId", "revisionId", "dueAt", "byId")
      SELECT gen_random_uuid(), 'PUBLISH', "termId", id, now() + (1 + nth % 90) * interval '1 day', ${one(publishers, 'id')}
      FROM opened WHERE status = 'SCHEDULED'`,
    `INSERT INTO editorial."Event"
        (stream, sequence, at, kind, "actorId", "termId", "revisionId", note, "previousHash", hash)
      SELECT "termId", number * 10, at, CASE status WHEN 'RETURNED' THEN 'changesRequested' ELSE 'submitted' END,
        ${one(authors, 'id')}, "termId", id, 'Say it more simply.', '', ''
      FROM opened WHERE status NOT IN ('DRAFT', 'DISCARDED')`,
    `INSERT INTO editorial."Thread" (id, "termId", "revisionId", "createdById", "resolvedAt")
      SELECT gen_random_uuid(), "termId", id, ${one(reviewers, 'id')}, CASE WHEN n = 2 THEN at END
      FROM opened, generate_series(1, 3) AS n WHERE status = 'IN_REVIEW'`,
    `INSERT INTO editorial."Comment" (id, "threadId", "authorId", text)
      SELECT gen_random_uuid(), id, ${one(authors, 'id')}, 'What does this mean?'
      FROM editorial."Thread", generate_series(1, 3)`,
    `CREATE TEMP TABLE ended ON COMMIT DROP AS SELECT "newTermId" AS id, "newRevisionId" AS "revisionId" FROM copy
      WHERE "isLive" ORDER BY "newTermId" DESC LIMIT ${Math.round(terms * 0.01)}`,
    `UPDATE editorial."Revision" SET status = 'RETIRED', "endedAt" = now()
      WHERE id IN (SELECT "revisionId" FROM ended)`,
    ...['term WHERE id', 'name WHERE "termId"', 'term_topic WHERE "termId"'].map(
      (those) => `DELETE FROM published.${those} IN (SELECT id FROM ended)`,
    ),
  ];
  for (const statement of statements) await tx.$executeRawUnsafe(statement);
}
