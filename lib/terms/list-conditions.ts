import 'server-only';
import { pileCondition, within } from '@/lib/desk/pile-condition';
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
      query.waiting &&
        oneOf(Prisma.sql`SELECT t.id FROM "editorial"."Revision" r
        JOIN "editorial"."Term" t ON t.id = r."termId" WHERE ${pileCondition(query.waiting, actor)}`),
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
  return Prisma.sql`t.id IN (
    SELECT n.id FROM "editorial"."Term" n WHERE n."sortKey" LIKE ${pattern}
    UNION SELECT r."termId" FROM "editorial"."Alias" a JOIN "editorial"."Revision" r ON r.id = a."revisionId"
      WHERE a.key = ${key} AND r.status NOT IN ('SUPERSEDED', 'DISCARDED'))`;
}

/** Open revisions and the published one are found by their status alone; of the others only the standing one counts. */
function standsAt(status: NonNullable<TermsQuery['status']>): Prisma.Sql {
  const found = Prisma.sql`FROM "editorial"."Revision" r WHERE r.status = ${status}::"editorial"."Status"`;
  if (status === 'PUBLISHED' || (openStatuses as readonly string[]).includes(status))
    return Prisma.sql`EXISTS (SELECT ${found} AND r."termId" = t.id)`;
  return oneOf(Prisma.sql`SELECT r."termId" ${found} AND r.id = (${standingId(Prisma.sql`r."termId"`)})`);
}

/**
 * The id of the revision that says where a term stands: the latest that is not behind it (superseded, discarded), where
 * there is none the latest of all.
 */
export const standingId = (termId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT s.id FROM "editorial"."Revision" s WHERE s."termId" = ${termId}
  ORDER BY s.status IN ('SUPERSEDED', 'DISCARDED'), s.number DESC LIMIT 1`;
