import 'server-only';
import { db } from '@/lib/db';
import { type Actor, textRoles } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';

export type Near = { id: string; headword: string; glossaryId: string };

type Asked = { id: string; key: string; glossaryId: string | null };

// Below this two names have little in common; and the less they need, the more of them have to be compared.
const leastAlike = '0.4';

/**
 * The three live terms whose names are nearest to each of these words, by the id of the words; in the glossary that was
 * searched, or wherever the actor works on texts. The index is used whatever Postgres guesses: among a hundred thousand
 * short names it would rather read them all, for every word again.
 */
export async function listNear(asked: readonly Asked[], actor: Actor): Promise<Map<string, Near[]>> {
  if (asked.length === 0) return new Map();
  const reach = reachOf(actor, textRoles);
  const within = reach === 'all' ? Prisma.sql`true` : Prisma.sql`name."glossaryId" = ANY(${[...reach]}::uuid[])`;
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${leastAlike}, true),
      set_config('enable_seqscan', 'off', true)`,
    db.$queryRaw<(Near & { searchId: string })[]>`
      SELECT asked.id AS "searchId", near.* FROM unnest(
        ${asked.map(({ id }) => id)}::uuid[], ${asked.map(({ key }) => key)}::text[],
        ${asked.map(({ glossaryId }) => glossaryId)}::uuid[]
      ) AS asked(id, key, "glossaryId"), LATERAL (
        SELECT term.id, term.headword, term."glossaryId", max(similarity(name.key, asked.key)) AS nearness
        FROM published.name JOIN published.term ON term.id = name."termId"
        WHERE name.key % asked.key AND ${within}
          AND (asked."glossaryId" IS NULL OR name."glossaryId" = asked."glossaryId")
        GROUP BY term.id ORDER BY nearness DESC, term."sortKey" LIMIT 3
      ) AS near ORDER BY near.nearness DESC`,
  ]);
  const near = new Map<string, Near[]>();
  for (const { searchId, id, headword, glossaryId } of rows)
    near.set(searchId, [...(near.get(searchId) ?? []), { id, headword, glossaryId }]);
  return near;
}
