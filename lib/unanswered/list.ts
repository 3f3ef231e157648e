import 'server-only';
import { db } from '@/lib/db';
import { type Actor, textRoles } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import type { SearchesQuery } from './list-query';

export type Near = { id: string; headword: string; glossaryId: string };

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

export const searchesOnPage = 30;

/**
 * Searches without a result in the glossaries whose texts the actor works on, and everywhere: those asked on most days
 * first, of those handled the latest first; and how many there are. Two queries.
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
  const lines = await db.$queryRaw<SearchLine[]>`
    SELECT s.id, s.words, s."glossaryId", glossary.name AS "glossaryName", s.days, s."lastOn", s."handledAt",
      CASE WHEN term.id IS NOT NULL THEN json_build_object('id', term.id, 'headword', term.headword) END AS term,
      coalesce(near.terms, '[]') AS near
    FROM (SELECT s.* FROM editorial."UnansweredSearch" AS s WHERE ${condition}
      ORDER BY ${order} LIMIT ${searchesOnPage}::int OFFSET ${offset}::int) AS s
    LEFT JOIN editorial."Glossary" AS glossary ON glossary.id = s."glossaryId"
    LEFT JOIN editorial."Term" AS term ON term.id = s."termId" AND ${isIn(Prisma.sql`term."glossaryId"`)}
    LEFT JOIN LATERAL (${nearTo(isIn(Prisma.sql`term."glossaryId"`))}) AS near ON s."handledAt" IS NULL
    ORDER BY ${order}`;
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM editorial."UnansweredSearch" AS s WHERE ${condition}`;
  return { lines, count: counted?.count ?? 0 };
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

/** SQL: the three terms whose headword or live name is nearest to search `s`. */
const nearTo = (within: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT json_agg(json_build_object('id', found.id, 'headword', found.headword, 'glossaryId', found."glossaryId")) AS terms
  FROM (
    SELECT term.id, term.headword, term."glossaryId", max(named.nearness) AS nearness
    FROM (
      (SELECT id, similarity("sortKey", s.key) AS nearness FROM editorial."Term" WHERE "sortKey" % s.key
      ORDER BY nearness DESC LIMIT 20)
      UNION ALL
      (SELECT "termId", similarity(key, s.key) AS nearness FROM published.name WHERE key % s.key
      ORDER BY nearness DESC LIMIT 20)
    ) AS named JOIN editorial."Term" AS term ON term.id = named.id
    WHERE ${within} AND term.slug NOT LIKE '~%' AND (s."glossaryId" IS NULL OR term."glossaryId" = s."glossaryId")
    GROUP BY term.id ORDER BY nearness DESC, term."sortKey" LIMIT 3
  ) AS found`;
