import 'server-only';
import { db } from '@/lib/db';

export type HelpfulSum = { yes: number; no: number };

/** How many readers said of this revision, and of the term in all its revisions, that it was helpful or not. One query. */
export async function sumHelpful(
  termId: string,
  revisionId: string,
): Promise<{ revision: HelpfulSum; all: HelpfulSum }> {
  const [row] = await db.$queryRaw<{ yes: number; no: number; allYes: number; allNo: number }[]>`
    SELECT coalesce(sum(yes), 0)::int AS "allYes", coalesce(sum(no), 0)::int AS "allNo",
      coalesce(sum(yes) FILTER (WHERE "revisionId" = ${revisionId}::uuid), 0)::int AS yes,
      coalesce(sum(no) FILTER (WHERE "revisionId" = ${revisionId}::uuid), 0)::int AS no
    FROM editorial."Helpfulness" WHERE "termId" = ${termId}::uuid`;
  const { yes = 0, no = 0, allYes = 0, allNo = 0 } = row ?? {};
  return { revision: { yes, no }, all: { yes: allYes, no: allNo } };
}
