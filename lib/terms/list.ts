import 'server-only';
import { db } from '@/lib/db';
import { authorsOfR } from '@/lib/desk/authors';
import { isOutdated } from '@/lib/translations/outdated';
import type { Actor } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import { Prisma } from '@/prisma/client/client';
import { conditions, standingId } from './list-conditions';
import { readCursor, writeCursor } from './list-cursor';
import { sliceOf } from './list-order';
import type { TermsQuery } from './list-query';

/** A term as the studio lists it. `status` is where it stands; a live or retired term may stand at a later draft. */
export type TermLine = {
  id: string;
  headword: string;
  slug: string;
  glossary: { slug: string; name: string };
  status: Status;
  live: boolean;
  retired: boolean;
  /** A translation whose original has changed since. */
  outdated: boolean;
  number: number;
  authors: string[];
  createdAt: Date;
  touchedAt: Date;
};

/** One page of the list; `earlier` and `later` are the cursors of the pages around it, where there are any. */
export type TermsPage = { lines: TermLine[]; earlier: string | null; later: string | null };

const pageSize = 50;

/** The terms the actor may know of, as asked, page by page. One query. */
export async function listTerms(query: TermsQuery, actor: Actor, size = pageSize): Promise<TermsPage> {
  const backwards = readCursor(query.after) === null && readCursor(query.before) !== null;
  const cursor = readCursor(query.after) ?? readCursor(query.before);
  const { order, past, key } = sliceOf(query.sort ?? 'headword', backwards, cursor);
  const rows = await db.$queryRaw<(Omit<TermLine, 'glossary'> & { slugOf: string; nameOf: string; key: string })[]>`
    WITH page AS MATERIALIZED (
      SELECT t.*, ${key} AS key FROM "editorial"."Term" t
      WHERE ${conditions(query, actor)} AND ${past} ORDER BY ${order} LIMIT ${size + 1}::int
    )
    SELECT t.id, t.headword, t.slug, t."createdAt", t."touchedAt", t.key, g.slug AS "slugOf", g.name AS "nameOf",
      r.status::text AS status, r.number, ${authorsOfR} AS authors,
      EXISTS (SELECT FROM "editorial"."Revision" p WHERE p."termId" = t.id AND p.status = 'PUBLISHED') AS live,
      coalesce((SELECT p.status = 'RETIRED' FROM "editorial"."Revision" p
        WHERE p."termId" = t.id AND p.status IN ('PUBLISHED', 'RETIRED')
        ORDER BY p.status = 'PUBLISHED' DESC LIMIT 1), false) AS retired,
      ${isOutdated(Prisma.sql`t.id`)} AS outdated
    FROM page t JOIN "editorial"."Glossary" g ON g.id = t."glossaryId"
      JOIN "editorial"."Revision" r ON r.id = (${standingId(Prisma.sql`t.id`)})
    ORDER BY ${order}`;
  const more = rows.length > size;
  const shown = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size);
  const first = shown[0];
  const last = shown.at(-1);
  return {
    lines: shown.map(({ slugOf, nameOf, key: _, ...line }) => ({ ...line, glossary: { slug: slugOf, name: nameOf } })),
    earlier: first && (backwards ? more : cursor !== null) ? writeCursor(first) : null,
    later: last && (backwards || more) ? writeCursor(last) : null,
  };
}

export const mostTermsCounted = 1000;

/** How many terms there are as asked; exact up to `mostTermsCounted`, one more where there are more. One query. */
export async function countTerms(query: TermsQuery, actor: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM "editorial"."Term" t WHERE ${conditions(query, actor)} LIMIT ${mostTermsCounted + 1}::int
    ) counted`;
  return row?.count ?? 0;
}
