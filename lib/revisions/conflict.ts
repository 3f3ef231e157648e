import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Refusal, refused } from '@/lib/refusal';

/** The refusal of a form that is older than its revision: with who was faster, and when. */
export async function conflict(tx: Transaction, revisionId: string): Promise<Refusal> {
  const [last] = await tx.$queryRaw<{ by: string | null; at: Date }[]>`
    SELECT person.name AS by, act.at FROM (
      SELECT "userId" AS id, at FROM editorial."Contributor" WHERE "revisionId" = ${revisionId}::uuid
      UNION ALL SELECT "actorId", at FROM editorial."Event" WHERE "revisionId" = ${revisionId}::uuid
    ) AS act LEFT JOIN editorial."User" AS person ON person.id = act.id
    ORDER BY act.at DESC LIMIT 1`;
  return refused('conflict', last ? { by: last.by ?? undefined, at: last.at.toISOString() } : {});
}
