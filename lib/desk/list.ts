import 'server-only';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';
import { authorsOfR } from './authors';
import { pileCondition } from './pile-condition';
import { mostCounted, type Pile, pilesOf } from './piles';

/** A revision on a pile. `since` is when it came there (for drafts: when it was last saved). */
export type PileLine = {
  termId: string;
  headword: string;
  glossary: string;
  number: number;
  authors: string[];
  since: Date;
};

/** The first lines of a pile. `count` is exact below `mostCounted`. */
export type PileTop = { lines: PileLine[]; count: number };

const mostShown = 8;

/** When revision `r` came to where it is (there is an index on exactly this). */
const since = Prisma.sql`COALESCE(r."decidedAt", r."submittedAt", r."savedAt")`;

/** One's own last work first; of the rest, what has waited longest. */
const direction = (pile: Pile): Prisma.Sql => (pile === 'toFinish' ? Prisma.sql`DESC` : Prisma.sql`ASC`);

/** What awaits the actor, pile by pile, for the piles they have. One query each. */
export async function listDesk(actor: Actor): Promise<Partial<Record<Pile, PileTop>>> {
  const mine = pilesOf(actor);
  const tops = await Promise.all(mine.map((pile) => listPile(pile, actor)));
  return Object.fromEntries(mine.map((pile, at) => [pile, tops[at]]));
}

async function listPile(pile: Pile, actor: Actor): Promise<PileTop> {
  const all = Prisma.sql`
    FROM "editorial"."Revision" r JOIN "editorial"."Term" t ON t.id = r."termId" WHERE ${pileCondition(pile, actor)}`;
  const rows = await db.$queryRaw<(PileLine & { count: number })[]>`
    WITH top AS MATERIALIZED (
      SELECT r.id, ${since} AS since ${all} ORDER BY ${since} ${direction(pile)}, r.id ${direction(pile)} LIMIT ${mostShown}::int
    )
    SELECT t.id AS "termId", COALESCE(NULLIF(r.content->>'headword', ''), t.headword) AS headword, g.name AS glossary,
      r.number, top.since, ${authorsOfR} AS authors,
      (SELECT count(*)::int FROM (SELECT ${all} LIMIT ${mostCounted}::int) counted) AS count
    FROM top JOIN "editorial"."Revision" r ON r.id = top.id JOIN "editorial"."Term" t ON t.id = r."termId"
      JOIN "editorial"."Glossary" g ON g.id = t."glossaryId"
    ORDER BY top.since ${direction(pile)}, top.id ${direction(pile)}`;
  return { lines: rows.map(({ count: _, ...line }) => line), count: rows[0]?.count ?? 0 };
}
