import 'server-only';
import { db } from '@/lib/db';
import { within } from '@/lib/proposals/list';
import { waits, withinReach } from '@/lib/unanswered/list';
import type { Actor } from '@/lib/workflow/actor';
import { mostCounted } from './piles';

/** What readers say that nobody has answered yet, each counted up to `mostCounted`. One query. */
export async function countReaders(actor: Actor): Promise<{ proposals: number; searches: number }> {
  const [row] = await db.$queryRaw<{ proposals: number; searches: number }[]>`
    SELECT
      (SELECT count(*)::int FROM (SELECT FROM editorial."Proposal" AS p WHERE p.state = 'OPEN' AND ${within(actor)}
        LIMIT ${mostCounted}::int) AS counted) AS proposals,
      (SELECT count(*)::int FROM (SELECT FROM editorial."UnansweredSearch" AS s WHERE ${waits} AND ${withinReach(actor)}
        LIMIT ${mostCounted}::int) AS counted) AS searches`;
  return row ?? { proposals: 0, searches: 0 };
}
