import 'server-only';
import { db } from '@/lib/db';

/** How many pages of a glossary wait to be linked anew. */
export async function countWaiting(glossaryId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT waiting."termId")::int AS count
    FROM editorial."Relinking" AS waiting JOIN published.term ON term.id = waiting."termId"
    WHERE term."glossaryId" = ${glossaryId}::uuid`;
  return row?.count ?? 0;
}
