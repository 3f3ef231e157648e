import 'server-only';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';
import { pileCondition } from './pile-condition';
import { mostCounted, pilesOf } from './piles';

export type NextReview = {
  termId: string;
  headword: string /** How many wait, this one included, up to `mostCounted`. */;
  count: number;
};

/**
 * What the actor may review after this revision, or first where there is none: in the order of their desk, from the
 * beginning again after the last, and without what somebody else is on. One query.
 */
export async function findNextReview(actor: Actor, afterId: string | null): Promise<NextReview | null> {
  if (!pilesOf(actor).includes('toReview')) return null;
  const [found] = await db.$queryRaw<NextReview[]>(Prisma.sql`
    WITH pile AS MATERIALIZED (
      SELECT r.id, r."termId", t.headword, COALESCE(r."decidedAt", r."submittedAt", r."savedAt") AS since
      FROM "editorial"."Revision" r JOIN "editorial"."Term" t ON t.id = r."termId"
      WHERE ${pileCondition('toReview', actor)} AND r.id IS DISTINCT FROM ${afterId}::uuid AND NOT EXISTS (
        SELECT FROM "editorial"."ReviewClaim" c WHERE c."revisionId" = r.id
          AND c."reviewerId" <> ${actor.id}::uuid AND c.until > clock_timestamp())
      ORDER BY COALESCE(r."decidedAt", r."submittedAt", r."savedAt"), r.id LIMIT ${mostCounted}::int
    ), here AS (
      SELECT COALESCE(r."decidedAt", r."submittedAt", r."savedAt") AS since, r.id
      FROM "editorial"."Revision" r WHERE r.id = ${afterId}::uuid
    )
    SELECT pile."termId", pile.headword, (SELECT count(*)::int FROM pile) AS count
    FROM pile LEFT JOIN here ON TRUE
    ORDER BY (pile.since, pile.id) > (here.since, here.id) DESC NULLS LAST, pile.since, pile.id LIMIT 1`);
  return found ?? null;
}
