import 'server-only';
import { Prisma } from '@/prisma/client/client';
import type { Cursor } from './list-cursor';
import type { Sort } from './list-query';

/** How a page is cut from the list: its order, what lies past the cursor, and a term's own key for the next cursor. */
export type Slice = { order: Prisma.Sql; past: Prisma.Sql; key: Prisma.Sql };

/** Instants as a cursor carries them: whole milliseconds, which is all that is stored. */
const touchedKey = Prisma.sql`to_char(t."touchedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Ties are broken by the id, always the same way round for one index, so that no term is skipped or shown twice.
 * Backwards reads the same list from its other end.
 */
export function sliceOf(sort: Sort, backwards: boolean, cursor: Cursor | null): Slice {
  const descending = sort.startsWith('-') !== backwards;
  if (sort.endsWith('headword'))
    return {
      key: Prisma.sql`t."sortKey"`,
      order: descending ? Prisma.sql`t."sortKey" DESC, t.id DESC` : Prisma.sql`t."sortKey", t.id`,
      past: !cursor
        ? Prisma.sql`TRUE`
        : descending
          ? Prisma.sql`(t."sortKey", t.id) < (${cursor.key}, ${cursor.id}::uuid)`
          : Prisma.sql`(t."sortKey", t.id) > (${cursor.key}, ${cursor.id}::uuid)`,
    };
  // The index runs from the last touched on, and by rising id within one instant: rows cannot be compared as pairs.
  const at = cursor && Prisma.sql`${instant(cursor.key)}::timestamptz`;
  return {
    key: touchedKey,
    order: descending ? Prisma.sql`t."touchedAt" DESC, t.id` : Prisma.sql`t."touchedAt", t.id DESC`,
    past: !at
      ? Prisma.sql`TRUE`
      : descending
        ? Prisma.sql`t."touchedAt" <= ${at} AND (t."touchedAt" < ${at} OR t.id > ${cursor.id}::uuid)`
        : Prisma.sql`t."touchedAt" >= ${at} AND (t."touchedAt" > ${at} OR t.id < ${cursor.id}::uuid)`,
  };
}

/** A cursor of another list may carry no instant; then nothing lies past it that is not there from the start. */
const instant = (key: string): string => (isInstant(key) ? key : '9999-12-31T00:00:00Z');

/** Only as we write them ourselves, and in years that Postgres knows: Date.parse takes much that it refuses. */
const isInstant = (key: string): boolean =>
  /^\d{4}-/.test(key) && key >= '0001' && !Number.isNaN(Date.parse(key)) && new Date(key).toISOString() === key;
