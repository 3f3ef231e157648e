import 'server-only';
import { db } from '@/lib/db';
import type { Refusal } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';

export type OpenSchedule = {
  id: string;
  kind: 'PUBLISH' | 'RETIRE';
  dueAt: Date;
  byName: string;
  /** Of the revision that goes live. */
  number: number | null;
  /** The headword that a retired term's address leads to. */
  replacement: string | null;
  /** Why it is held; nothing, where it is not. */
  refusal: Pick<Refusal, 'reason' | 'fields'> | null;
};

export type ScheduleLine = OpenSchedule & {
  termId: string;
  headword: string;
  glossaryId: string;
  glossary: string;
  doneAt: Date | null;
  cancelledAt: Date | null;
};

/** SQL: schedules `s` for which this holds, the first due first. */
const lines = (condition: Prisma.Sql, most: number): Prisma.Sql => Prisma.sql`
  SELECT s.id, s.kind::text AS kind, s."dueAt", person.name AS "byName", revision.number, other.headword AS replacement,
    CASE WHEN s."heldAt" IS NOT NULL THEN s.refusal END AS refusal, term.id AS "termId", term.headword,
    term."glossaryId", glossary.name AS glossary, s."doneAt", s."cancelledAt"
  FROM editorial."Schedule" AS s JOIN editorial."User" AS person ON person.id = s."byId"
  JOIN editorial."Term" AS term ON term.id = s."termId"
  JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
  LEFT JOIN editorial."Revision" AS revision ON revision.id = s."revisionId"
  LEFT JOIN editorial."Term" AS other ON other.id = s."replacementId"
  WHERE ${condition} ORDER BY s."dueAt", s.id LIMIT ${most}::int`;

const isOpen = Prisma.sql`s."doneAt" IS NULL AND s."cancelledAt" IS NULL`;

const within = (actor: Actor): Prisma.Sql => {
  const reach = reachOf(actor);
  return reach === 'all' ? Prisma.sql`TRUE` : Prisma.sql`term."glossaryId" = ANY(${[...reach]}::uuid[])`;
};

/** What of a term is scheduled and neither done nor cancelled, and the zone in which it is read. One query. */
export async function listOpenSchedules(termId: string): Promise<{ open: OpenSchedule[]; timeZone: string }> {
  const rows = await db.$queryRaw<(OpenSchedule & { timeZone: string })[]>`
    SELECT site."timeZone", line.* FROM editorial."Site" AS site
    LEFT JOIN (${lines(Prisma.sql`s."termId" = ${termId}::uuid AND ${isOpen}`, 2)}) AS line ON TRUE
    ORDER BY line."dueAt", line.id`;
  return {
    open: rows.flatMap(({ timeZone: _, ...line }) => (line.id === null ? [] : [line])),
    timeZone: rows[0]?.timeZone ?? 'UTC',
  };
}

/** What is held in the glossaries the actor may enter, the oldest first, at most 100. One query. */
export const listHeld = (actor: Actor): Promise<ScheduleLine[]> =>
  db.$queryRaw<ScheduleLine[]>(lines(Prisma.sql`${within(actor)} AND ${isOpen} AND s."heldAt" IS NOT NULL`, 100));

/** What is or was due from one instant until before another, done, waiting or cancelled, at most 500. One query. */
export const listBetween = (actor: Actor, from: Date, until: Date): Promise<ScheduleLine[]> =>
  db.$queryRaw<ScheduleLine[]>(
    lines(Prisma.sql`${within(actor)} AND s."dueAt" >= ${from} AND s."dueAt" < ${until}`, 500),
  );
