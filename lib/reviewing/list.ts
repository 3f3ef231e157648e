import 'server-only';
import { Prisma } from '@/prisma/client/client';

type Asked<Instant> = { id: string; name: string; by: string | null; at: Instant };
type Claim<Instant> = { id: string; name: string; until: Instant };

export type Reviewing<Instant = Date> = {
  /** Those asked, first by name; nobody as `by`: the policy of the glossary. */
  asked: Asked<Instant>[];
  /** Those who are on it now. */
  claims: Claim<Instant>[];
};

/** SQL: who is asked to review revision `r`, and who is on it, as JSON (see `reviewingFrom`). */
export const reviewingOfR: Prisma.Sql = Prisma.sql`json_build_object(
  'asked', coalesce((
    SELECT json_agg(json_build_object('id', person.id, 'name', person.name, 'by', asker.name, 'at', request.at)
      ORDER BY asker.name NULLS LAST, person.name, person.id)
    FROM editorial."ReviewRequest" AS request
    JOIN editorial."User" AS person ON person.id = request."reviewerId"
    LEFT JOIN editorial."User" AS asker ON asker.id = request."askedById"
    WHERE request."revisionId" = r.id), '[]'),
  'claims', coalesce((
    SELECT json_agg(json_build_object('id', person.id, 'name', person.name, 'until', claim.until)
      ORDER BY person.name, person.id)
    FROM editorial."ReviewClaim" AS claim JOIN editorial."User" AS person ON person.id = claim."reviewerId"
    WHERE claim."revisionId" = r.id AND claim.until > clock_timestamp()), '[]'))`;

/** The same with instants. */
export const reviewingFrom = ({ asked, claims }: Reviewing<string>): Reviewing => ({
  asked: asked.map((one) => ({ ...one, at: new Date(one.at) })),
  claims: claims.map((one) => ({ ...one, until: new Date(one.until) })),
});
