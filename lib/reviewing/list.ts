import 'server-only';
import { db } from '@/lib/db';

export type Reviewing = {
  /** Those asked, first by name; nobody as `by`: the policy of the glossary. */
  asked: { id: string; name: string; by: string | null; at: Date }[];
  /** Those who are on it now. */
  claims: { id: string; name: string; until: Date }[];
};

/** Who is asked to review a revision, and who is on it. One query. */
export async function listReviewing(revisionId: string): Promise<Reviewing> {
  const rows = await db.$queryRaw<{ id: string; name: string; by: string | null; at: Date; until: Date | null }[]>`
    SELECT person.id, person.name, asker.name AS by, request.at, NULL::timestamptz AS until
    FROM editorial."ReviewRequest" AS request
    JOIN editorial."User" AS person ON person.id = request."reviewerId"
    LEFT JOIN editorial."User" AS asker ON asker.id = request."askedById"
    WHERE request."revisionId" = ${revisionId}::uuid
    UNION ALL
    SELECT person.id, person.name, NULL, NULL, claim.until
    FROM editorial."ReviewClaim" AS claim JOIN editorial."User" AS person ON person.id = claim."reviewerId"
    WHERE claim."revisionId" = ${revisionId}::uuid AND claim.until > clock_timestamp()
    ORDER BY by NULLS LAST, name, id`;
  return {
    asked: rows.flatMap(({ until, ...asked }) => (until ? [] : [asked])),
    claims: rows.flatMap(({ id, name, until }) => (until ? [{ id, name, until }] : [])),
  };
}
