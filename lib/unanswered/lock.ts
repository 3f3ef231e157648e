import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Actor, worksOnTexts, worksOnTextsAnywhere } from '@/lib/workflow/actor';

export type OpenSearch = { id: string; glossaryId: string | null; key: string; words: string; days: number };

/** Whether the actor may see and answer what was not found there; everywhere (null), whoever works on texts anywhere. */
export const mayAnswer = (actor: Actor, glossaryId: string | null): boolean =>
  glossaryId === null ? worksOnTextsAnywhere(actor) : worksOnTexts(actor, glossaryId);

/**
 * The search, locked until the transaction ends: before terms and accounts (lib/revisions/lock.ts). Refuses: notFound,
 * wrongStatus (somebody has handled it).
 */
export async function lockSearch(tx: Transaction, id: string): Promise<Outcome<OpenSearch>> {
  const [row] = await tx.$queryRaw<(OpenSearch & { handledAt: Date | null })[]>`
    SELECT id, "glossaryId", key, words, days, "handledAt" FROM editorial."UnansweredSearch"
    WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) return refused('notFound');
  const { handledAt, ...search } = row;
  return handledAt ? refused('wrongStatus') : accepted(search);
}

/** The count goes away, and the words are not counted any more. */
export const settleSearch = (tx: Transaction, id: string, termId: string | null): Promise<number> =>
  tx.$executeRaw`
    UPDATE editorial."UnansweredSearch" SET "handledAt" = clock_timestamp(), days = 0, "termId" = ${termId}::uuid
    WHERE id = ${id}::uuid`;
