import 'server-only';
import { lineOf } from '@/lib/revisions/writers';
import type { Actor } from '@/lib/workflow/actor';
import { type Reach, reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import { type Pile, roleOf } from './piles';

/** Term `t` lies in one of the glossaries. */
export const within = (reach: Reach): Prisma.Sql =>
  reach === 'all' ? Prisma.sql`TRUE` : Prisma.sql`t."glossaryId" = ANY(${reach}::uuid[])`;

/**
 * The actor is a contributor of revision `r`: changed it, or opened it and nobody has changed it yet (as in `standingOf`).
 * One aggregate, because Postgres answers EXISTS … OR NOT EXISTS by reading all contributors there are.
 */
const contributed = (actor: Actor): Prisma.Sql => Prisma.sql`COALESCE((
  SELECT COALESCE(bool_or(c."userId" = ${actor.id}::uuid), r."createdById" = ${actor.id}::uuid)
  FROM "editorial"."Contributor" c WHERE c."revisionId" = r.id), FALSE)`;

/** The text of revision `r` holds words of the actor's: they may not review it. Looks for theirs alone: it is asked of many. */
const wrote = (actor: Actor): Prisma.Sql => Prisma.sql`EXISTS (${Prisma.raw(lineOf('r'))}
  SELECT FROM line JOIN "editorial"."Contributor" c ON c."revisionId" = line.id AND c."userId" = ${actor.id}::uuid)`;

/** Term `t` lies where the actor may have such a pile. */
export const pileReach = (pile: Pile, actor: Actor): Prisma.Sql => within(reachOf(actor, [roleOf[pile]]));

/** What puts revision `r` of term `t` on the actor's pile. */
export const pileCondition = (pile: Pile, actor: Actor): Prisma.Sql =>
  Prisma.sql`${pileReach(pile, actor)} AND ${lies(pile, actor)}`;

/** The same of a term that is known to be within reach. */
export function lies(pile: Pile, actor: Actor): Prisma.Sql {
  switch (pile) {
    case 'toFinish':
      return Prisma.sql`r.status = 'DRAFT' AND ${contributed(actor)}`;
    case 'returned':
      return Prisma.sql`r.status = 'RETURNED' AND ${contributed(actor)} AND r.number = (
        SELECT max(latest.number) FROM "editorial"."Revision" latest WHERE latest."termId" = r."termId")`;
    case 'toReview':
      return Prisma.sql`r.status = 'IN_REVIEW' AND NOT ${wrote(actor)} AND NOT EXISTS (
        SELECT FROM "editorial"."Review" v WHERE v."revisionId" = r.id AND v."reviewerId" = ${actor.id}::uuid)`;
    case 'toPublish':
      return Prisma.sql`r.status = 'APPROVED'`;
  }
}
