import 'server-only';
import type { Transaction } from '@/lib/db';

/**
 * SQL to begin a query with: a revision and those it was filled from that never went live, as rows of "line". `revision`
 * is the name of its row.
 */
export const lineOf = (revision: string): string => `
  WITH RECURSIVE line AS (
    SELECT ${revision}.id, ${revision}."basedOnId"
    UNION SELECT base.id, base."basedOnId" FROM line
    JOIN editorial."Revision" AS base ON base.id = line."basedOnId" AND base."publishedAt" IS NULL
  )`;

/**
 * SQL: whose words a revision's text holds, as rows of "userId" and "at" (their last change). Its contributors, and those
 * of the revisions it was filled from that never went live: whoever starts from a text that was sent back or withdrawn
 * takes over the words of others, who must not come to review them that way. `revision` is the name of its row.
 */
export const writersOf = (revision: string): string => `(${lineOf(revision)}
  SELECT contributor."userId", max(contributor.at) AS at FROM line
  JOIN editorial."Contributor" AS contributor ON contributor."revisionId" = line.id GROUP BY 1
)`;

/** Those whose words the revision's text holds, in the order of their last change. Nobody, where there is no revision. */
export const listWriters = (tx: Transaction, revisionId: string): Promise<{ id: string; name: string }[]> =>
  tx.$queryRawUnsafe(
    `SELECT person.id, person.name FROM editorial."Revision" AS revision, LATERAL ${writersOf('revision')} AS writer
     JOIN editorial."User" AS person ON person.id = writer."userId"
     WHERE revision.id = $1::uuid ORDER BY writer.at, person.id`,
    revisionId,
  );
