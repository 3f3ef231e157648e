import 'server-only';
import { db, type Transaction } from '@/lib/db';
import type { TermEventKind } from '@/lib/events/kinds';
import { type Refusal, refused } from '@/lib/refusal';

// What is recorded about a revision without changing its words or where it stands.
const beside = [
  'reviewerAsked',
  'suggestionDeclined',
  'previewLinkMade',
  'previewLinkRevoked',
] satisfies TermEventKind[];

type Act = { byId: string | null; by: string | null; at: Date };

/** The refusal of a form that is older than its revision: with who was faster, and when. */
export async function conflict(tx: Transaction, revisionId: string): Promise<Refusal> {
  const last = await lastAct(tx, revisionId);
  return refused('conflict', last ? { by: last.by ?? undefined, at: last.at.toISOString() } : {});
}

/** Who last wrote in a revision or moved it on, and when. */
export const findLastAct = (revisionId: string): Promise<Act | null> => lastAct(db, revisionId);

async function lastAct(tx: Pick<Transaction, '$queryRaw'>, revisionId: string): Promise<Act | null> {
  const [last] = await tx.$queryRaw<Act[]>`
    SELECT person.id AS "byId", person.name AS by, act.at FROM (
      SELECT "userId" AS id, at FROM editorial."Contributor" WHERE "revisionId" = ${revisionId}::uuid
      UNION ALL SELECT "actorId", at FROM editorial."Event"
      WHERE "revisionId" = ${revisionId}::uuid AND kind <> ALL(${beside})
    ) AS act LEFT JOIN editorial."User" AS person ON person.id = act.id
    ORDER BY act.at DESC LIMIT 1`;
  return last ?? null;
}
