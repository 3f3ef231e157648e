import type { Invariant } from './invariant';

/** The record and the state tell the same story. */
export const events: Invariant[] = [
  {
    name: 'a revision stands where its events led it',
    query: `
      SELECT revision.id, revision.status::text, told.status AS told FROM editorial."Revision" AS revision
      LEFT JOIN LATERAL (
        SELECT CASE WHEN event."revisionId" = revision.id THEN event.details ->> 'to' ELSE 'SUPERSEDED' END AS status
        FROM editorial."Event" AS event
        WHERE event.stream = revision."termId"::text AND (
          (event."revisionId" = revision.id AND jsonb_exists(event.details, 'to'))
          OR event.details ->> 'supersededId' = revision.id::text)
        ORDER BY event.sequence DESC LIMIT 1
      ) AS told ON true
      WHERE told.status IS DISTINCT FROM revision.status::text`,
  },
  {
    name: 'every approval is recorded once, and every recorded approval is there',
    query: `
      SELECT coalesce(review."revisionId", event."revisionId") AS "revisionId"
      FROM (SELECT "revisionId", "reviewerId" FROM editorial."Review" WHERE verdict = 'APPROVE') AS review
      FULL JOIN (SELECT "revisionId", "actorId" FROM editorial."Event" WHERE kind = 'approved') AS event
        ON event."revisionId" = review."revisionId" AND event."actorId" = review."reviewerId"
      WHERE review."revisionId" IS NULL OR event."revisionId" IS NULL`,
  },
  {
    name: 'an event of a term is in the stream of that term',
    query: `SELECT stream, sequence FROM editorial."Event" WHERE "termId" IS NOT NULL AND stream <> "termId"::text`,
  },
];
