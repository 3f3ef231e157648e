import 'server-only';
import { lies, pileReach, within } from '@/lib/desk/pile-condition';
import { comparisonKey } from '@/lib/text/normalise';
import { outdatedIds } from '@/lib/translations/outdated';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { openStatuses } from '@/lib/workflow/status';
import { Prisma } from '@/prisma/client/client';
import type { TermsQuery } from './list-query';

/** Which terms `t` a query asks for, of those the actor may know of. */
export const conditions = (query: TermsQuery, actor: Actor): Prisma.Sql =>
  Prisma.join(
    [
      within(reachOf(actor)),
      query.glossary &&
        Prisma.sql`t."glossaryId" = (
        SELECT g.id FROM "editorial"."Glossary" g WHERE g.slug = ${query.glossary})`,
      query.q && named(query.q),
      query.status && standsAt(query.status),
      query.topic &&
        oneOf(Prisma.sql`SELECT r."termId" FROM "editorial"."Revision" r
        WHERE r.status NOT IN ('SUPERSEDED', 'DISCARDED')
          AND r.content->'topics' @> ${JSON.stringify([query.topic])}::jsonb`),
      query.mine &&
        oneOf(Prisma.sql`SELECT r."termId" FROM "editorial"."Contributor" c
        JOIN "editorial"."Revision" r ON r.id = c."revisionId" WHERE c."userId" = ${actor.id}::uuid`),
      query.outdated && oneOf(outdatedIds),
      query.waiting && pileReach(query.waiting, actor),
      query.waiting &&
        oneOf(Prisma.sql`SELECT r."termId" FROM "editorial"."Revision" r WHERE ${lies(query.waiting, actor)}`),
    ].filter((one): one is Prisma.Sql => Boolean(one)),
    ' AND ',
  );

/** Few terms, found first: as a plain subquery, Postgres would rather try every term in the order of the list. */
const oneOf = (ids: Prisma.Sql): Prisma.Sql => Prisma.sql`t.id = ANY(ARRAY(${ids}))`;

/** Headwords that contain the words (short ones: that begin with them), and terms with exactly such an alias. */
function named(words: string): Prisma.Sql {
  const key = comparisonKey(words);
  const literal = key.replace(/[\\%_]/g, '\\$&');
  const pattern = [...key].length < 3 ? `${literal}%` : `%${literal}%`;
  const called = oneOf(Prisma.sql`
    SELECT r."termId" FROM "editorial"."Alias" a JOIN "editorial"."Revision" r ON r.id = a."revisionId"
    WHERE a.key = ${key} AND r.status NOT IN ('SUPERSEDED', 'DISCARDED')`);
  return Prisma.sql`(t."sortKey" LIKE ${pattern} OR ${called})`;
}

/**
 * Open revisions and the published one are found by their status alone. Of the others only the standing one counts: no
 * later one is ahead, or for a discarded one, none at all. No term stands at a superseded one: what took its place does.
 */
function standsAt(status: NonNullable<TermsQuery['status']>): Prisma.Sql {
  const found = Prisma.sql`FROM "editorial"."Revision" r WHERE r.status = ${status}::"editorial"."Status"`;
  if (status === 'SUPERSEDED') return Prisma.sql`FALSE`;
  if (status === 'PUBLISHED') return Prisma.sql`EXISTS (SELECT ${found} AND r."termId" = t.id)`;
  if ((openStatuses as readonly string[]).includes(status)) return oneOf(Prisma.sql`SELECT r."termId" ${found}`);
  const over = status === 'DISCARDED' ? Prisma.sql`TRUE` : Prisma.sql`ahead.number > r.number`;
  return oneOf(Prisma.sql`SELECT r."termId" ${found} AND NOT EXISTS (
    SELECT FROM "editorial"."Revision" ahead WHERE ahead."termId" = r."termId" AND ${over}
      AND ahead.status NOT IN ('SUPERSEDED', 'DISCARDED'))`);
}

/**
 * The id of the revision that says where a term stands: the latest that is not behind it (superseded, discarded), where
 * there is none the latest of all.
 */
export const standingId = (termId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT s.id FROM "editorial"."Revision" s WHERE s."termId" = ${termId}
  ORDER BY s.status IN ('SUPERSEDED', 'DISCARDED'), s.number DESC LIMIT 1`;
