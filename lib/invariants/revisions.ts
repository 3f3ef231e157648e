import type { Invariant } from './invariant';

/** A term's revisions are one line. */
export const revisions: Invariant[] = [
  {
    name: 'a term has at most one open and one live revision',
    query: `
      SELECT "termId" FROM editorial."Revision" GROUP BY "termId"
      HAVING count(*) FILTER (WHERE status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')) > 1
        OR count(*) FILTER (WHERE status = 'PUBLISHED') > 1`,
  },
  {
    name: 'revisions are numbered from 1 without a gap',
    query: `
      SELECT "termId" FROM editorial."Revision" GROUP BY "termId"
      HAVING min(number) <> 1 OR max(number) <> count(*)`,
  },
  {
    name: 'a term has a revision',
    query: `
      SELECT id FROM editorial."Term" AS term
      WHERE NOT EXISTS (SELECT FROM editorial."Revision" WHERE "termId" = term.id)`,
  },
  {
    name: 'a live term has the headword and the address of its live revision',
    query: `
      SELECT term.id FROM editorial."Term" AS term
      JOIN editorial."Revision" AS revision ON revision."termId" = term.id AND revision.status = 'PUBLISHED'
      WHERE (term.slug, term.headword) IS DISTINCT FROM (revision.content ->> 'slug', revision.content ->> 'headword')
        OR term."replacementId" IS NOT NULL`,
  },
  {
    name: 'a schedule that is two minutes overdue has been done or is held',
    query: `
      SELECT id FROM editorial."Schedule" WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "heldAt" IS NULL
        AND "dueAt" < clock_timestamp() - interval '2 minutes'`,
  },
  {
    name: 'a schedule is done once',
    query: `
      SELECT details ->> 'scheduleId' AS id FROM editorial."Event"
      WHERE jsonb_exists(details, 'scheduleId') GROUP BY 1 HAVING count(*) > 1`,
  },
  {
    name: 'a revision is scheduled as long as its schedule is open',
    query: `
      SELECT revision.id FROM editorial."Revision" AS revision
      WHERE (status = 'SCHEDULED') <> EXISTS (
        SELECT FROM editorial."Schedule"
        WHERE "revisionId" = revision.id AND "doneAt" IS NULL AND "cancelledAt" IS NULL)`,
  },
];
