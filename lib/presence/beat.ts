import 'server-only';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import type { Status } from '@/lib/workflow/status';
import { Prisma } from '@/prisma/client/client';
import type { Beat } from './form';

/** Somebody who has the term open now. `field`: what they are writing in; empty: they are reading. */
export type Present = { id: string; name: string; field: string };

/** Where the revision that a tab has open stands now. */
export type Standing = { version: number; status: Status };

export type Here = { others: Present[]; revision: Standing | null };

const seconds = 10;

/**
 * Notes that this tab of the actor's has the term open, and tells who else has, seen within ten seconds by the database's
 * clock: everybody once, where they write first. Another tab of the actor's own is somebody else here, too. Null where
 * the term does not exist for the actor. Two queries.
 */
export async function beat(
  { termId, tab, field, revisionId }: Beat & { termId: string },
  actor: Actor,
): Promise<Here | null> {
  const reach = reachOf(actor);
  const mayEnter = reach === 'all' ? Prisma.sql`TRUE` : Prisma.sql`term."glossaryId" = ANY(${reach}::uuid[])`;
  const noted = await db.$executeRaw`
    INSERT INTO editorial."Presence" (tab, "userId", "termId", field, "seenAt")
    SELECT ${tab}::uuid, ${actor.id}::uuid, term.id, ${field}, clock_timestamp()
    FROM editorial."Term" AS term WHERE term.id = ${termId}::uuid AND ${mayEnter}
    ON CONFLICT (tab) DO UPDATE SET "termId" = excluded."termId", field = excluded.field, "seenAt" = excluded."seenAt"
    WHERE "Presence"."userId" = excluded."userId"`;
  if (noted === 0) return null;
  const rows = await db.$queryRaw<(Standing & Partial<Present>)[]>`
    SELECT revision.version, revision.status::text, present.id, present.name, present.field
    FROM (VALUES (1)) AS one
    LEFT JOIN editorial."Revision" AS revision
      ON revision.id = ${revisionId ?? null}::uuid AND revision."termId" = ${termId}::uuid
    LEFT JOIN LATERAL (
      SELECT DISTINCT ON (person.id) person.id, person.name, seen.field
      FROM editorial."Presence" AS seen JOIN editorial."User" AS person ON person.id = seen."userId"
      WHERE seen."termId" = ${termId}::uuid AND seen.tab <> ${tab}::uuid AND person."disabledAt" IS NULL
        AND seen."seenAt" > clock_timestamp() - make_interval(secs => ${seconds}::int)
      ORDER BY person.id, seen.field = '', seen."seenAt" DESC
    ) AS present ON TRUE
    ORDER BY present.name, present.id LIMIT 50`;
  return {
    others: rows.flatMap(({ id, name, field: at }) => (id && name ? [{ id, name, field: at ?? '' }] : [])),
    revision: rows[0]?.status ? { version: rows[0].version, status: rows[0].status } : null,
  };
}

/** This tab of the actor's has left. */
export async function leave({ tab }: { tab: string }, actor: Actor): Promise<void> {
  await db.$executeRaw`DELETE FROM editorial."Presence" WHERE tab = ${tab}::uuid AND "userId" = ${actor.id}::uuid`;
}
