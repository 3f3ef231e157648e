import 'server-only';
import { db } from '@/lib/db';
import { type Actor, textRoles } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import type { SearchesQuery } from './list-query';
import { listNear, type Near } from './near';

export type SearchLine = {
  id: string;
  words: string;
  /** Where it was searched; null: everywhere. */
  glossaryId: string | null;
  glossaryName: string | null;
  days: number;
  lastOn: Date;
  handledAt: Date | null;
  /** The term that took it. */
  term: { id: string; headword: string } | null;
  /** Terms whose names resemble the words, nearest first. */
  near: Near[];
};

type Row = Omit<SearchLine, 'near'> & { key: string };

export const searchesOnPage = 30;

/**
 * Searches without a result in the glossaries whose texts the actor works on, and everywhere: those asked on most days
 * first, of those handled the latest first; and how many there are. Two queries, and one transaction for the names that are near.
 */
export async function listSearches(
  query: SearchesQuery,
  actor: Actor,
): Promise<{ lines: SearchLine[]; count: number }> {
  const reach = reachOf(actor, textRoles);
  const isIn = (column: Prisma.Sql) =>
    reach === 'all' ? Prisma.sql`true` : Prisma.sql`${column} = ANY(${[...reach]}::uuid[])`;
  const condition = Prisma.sql`${withinReach(actor)}
    AND ${query.show === 'handled' ? Prisma.sql`s."handledAt" IS NOT NULL` : waits}
    AND ${placeOf(query)}`;
  const order =
    query.show === 'handled' ? Prisma.sql`s."handledAt" DESC, s.id` : Prisma.sql`s.days DESC, s."lastOn" DESC, s.id`;
  const offset = ((query.page ?? 1) - 1) * searchesOnPage;
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.key, s.words, s."glossaryId", glossary.name AS "glossaryName", s.days, s."lastOn", s."handledAt",
      CASE WHEN term.id IS NOT NULL THEN json_build_object('id', term.id, 'headword', term.headword) END AS term
    FROM editorial."UnansweredSearch" AS s
    LEFT JOIN editorial."Glossary" AS glossary ON glossary.id = s."glossaryId"
    LEFT JOIN editorial."Term" AS term ON term.id = s."termId" AND ${isIn(Prisma.sql`term."glossaryId"`)}
    WHERE ${condition} ORDER BY ${order} LIMIT ${searchesOnPage}::int OFFSET ${offset}::int`;
  const near = await listNear(query.show === 'handled' ? [] : rows, actor);
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM editorial."UnansweredSearch" AS s WHERE ${condition}`;
  return {
    lines: rows.map(({ key: _, ...row }) => ({ ...row, near: near.get(row.id) ?? [] })),
    count: counted?.count ?? 0,
  };
}

/** SQL: search `s` was made everywhere, or in a glossary whose texts the actor works on. */
export function withinReach(actor: Actor): Prisma.Sql {
  const reach = reachOf(actor, textRoles);
  return reach === 'all'
    ? Prisma.sql`true`
    : Prisma.sql`(s."glossaryId" IS NULL OR s."glossaryId" = ANY(${[...reach]}::uuid[]))`;
}

/** SQL: search `s` waits for an answer: nobody has handled it, and nothing that was published since answers to it. */
export const waits = Prisma.sql`(s."handledAt" IS NULL AND NOT EXISTS (
  SELECT FROM published.name WHERE name.key = s.key
    AND (s."glossaryId" IS NULL OR name."glossaryId" = s."glossaryId")))`;

const placeOf = ({ glossary }: SearchesQuery): Prisma.Sql =>
  glossary === undefined
    ? Prisma.sql`true`
    : glossary === 'everywhere'
      ? Prisma.sql`s."glossaryId" IS NULL`
      : Prisma.sql`s."glossaryId" = (SELECT id FROM editorial."Glossary" WHERE slug = ${glossary})`;
