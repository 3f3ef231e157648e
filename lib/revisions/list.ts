import 'server-only';
import { db } from '@/lib/db';
import type { Status } from '@/lib/workflow/status';

/** A revision as it is chosen for comparison. */
export type RevisionLine = {
  id: string;
  number: number;
  status: Status;
  savedAt: Date;
  publishedAt: Date | null;
  contributors: string[];
};

/** All revisions of a term, newest first. One query. */
export const listRevisions = (termId: string): Promise<RevisionLine[]> =>
  db.$queryRaw<RevisionLine[]>`
    SELECT r.id, r.number, r.status::text AS status, r."savedAt", r."publishedAt", ARRAY(
      SELECT person.name FROM editorial."Contributor" AS contributor
      JOIN editorial."User" AS person ON person.id = contributor."userId"
      WHERE contributor."revisionId" = r.id ORDER BY contributor.at) AS contributors
    FROM editorial."Revision" AS r WHERE r."termId" = ${termId}::uuid ORDER BY r.number DESC`;
