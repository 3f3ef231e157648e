import 'server-only';
import { writersOf } from '@/lib/revisions/writers';
import type { Actor, Role } from '@/lib/workflow/actor';
import { type Reach, reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import type { Pile } from './piles';

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

/** The text of revision `r` holds words of the actor's: they may not review it. */
const wrote = (actor: Actor): Prisma.Sql =>
  Prisma.sql`${actor.id}::uuid IN (SELECT w."userId" FROM ${Prisma.raw(writersOf('r'))} w)`;

/** What puts revision `r` of term `t` on the actor's pile. */
export function pileCondition(pile: Pile, actor: Actor): Prisma.Sql {
  const as = (role: Role): Prisma.Sql => within(reachOf(actor, [role]));
  switch (pile) {
    case 'toFinish':
      return Prisma.sql`r.status = 'DRAFT' AND ${as('AUTHOR')} AND ${contributed(actor)}`;
    case 'returned':
      return Prisma.sql`r.status = 'RETURNED' AND ${as('AUTHOR')} AND ${contributed(actor)} AND r.number = (
        SELECT max(latest.number) FROM "editorial"."Revision" latest WHERE latest."termId" = r."termId")`;
    case 'toReview':
      return Prisma.sql`r.status = 'IN_REVIEW' AND ${as('REVIEWER')} AND NOT ${wrote(actor)} AND NOT EXISTS (
        SELECT FROM "editorial"."Review" v WHERE v."revisionId" = r.id AND v."reviewerId" = ${actor.id}::uuid)`;
    case 'toPublish':
      return Prisma.sql`r.status = 'APPROVED' AND ${as('PUBLISHER')}`;
  }
}
