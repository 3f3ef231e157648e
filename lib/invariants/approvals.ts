import { writersOf } from '@/lib/revisions/writers';
import type { Invariant } from './invariant';

/** Approval is of exact content, by somebody else. */
export const approvals: Invariant[] = [
  {
    name: 'a live revision has the approvals it required, on exactly its content (imports apart)',
    query: `
      SELECT revision.id, revision."termId", revision."approvalsRequired"
      FROM editorial."Revision" AS revision
      WHERE revision.status = 'PUBLISHED' AND NOT revision.imported
        AND coalesce(revision."approvalsRequired", 1) > (
          SELECT count(*) FROM editorial."Review" AS review
          WHERE review."revisionId" = revision.id AND review.verdict = 'APPROVE'
            AND review."contentHash" = revision."contentHash"
            AND review."reviewerId" NOT IN (SELECT writer."userId" FROM ${writersOf('revision')} AS writer)
            AND EXISTS (
              SELECT FROM editorial."Event" AS event
              WHERE event."revisionId" = revision.id AND event.kind = 'published'
                AND jsonb_exists(event.details -> 'approvals', review."reviewerId"::text)))
        AND NOT EXISTS (
          SELECT FROM editorial."Revision" AS earlier
          WHERE earlier."termId" = revision."termId" AND earlier.number < revision.number
            AND earlier."contentHash" = revision."contentHash" AND NOT earlier.imported
            AND earlier."publishedAt" IS NOT NULL AND earlier."approvalsRequired" >= revision."approvalsRequired")`,
  },
  {
    name: 'only imports are marked as such',
    query: `
      SELECT id FROM editorial."Revision" AS revision WHERE imported <> EXISTS (
        SELECT FROM editorial."Event" AS event WHERE event."revisionId" = revision.id AND event.kind = 'imported')`,
  },
  {
    name: 'nobody reviewed a revision they wrote a word of',
    query: `
      SELECT review.id FROM editorial."Review" AS review
      JOIN editorial."Revision" AS revision ON revision.id = review."revisionId"
      WHERE review."reviewerId" IN (SELECT writer."userId" FROM ${writersOf('revision')} AS writer)`,
  },
  {
    name: 'nobody reviewed a revision twice',
    query: `SELECT "revisionId", "reviewerId" FROM editorial."Review" GROUP BY 1, 2 HAVING count(*) > 1`,
  },
  {
    name: 'a review is of the content that its revision has',
    query: `
      SELECT review.id FROM editorial."Review" AS review
      JOIN editorial."Revision" AS revision ON revision.id = review."revisionId"
      WHERE review."contentHash" <> revision."contentHash"`,
  },
];
