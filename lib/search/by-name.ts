import 'server-only';
import { reader } from '@/lib/db';
import { Prisma } from '@/prisma/client/client';
import type { Match } from './lanes';
import { prefixPattern, withinPattern, wordPattern } from './parse-query';
import { andNameIn, type Place } from './place';

// Of names that share a beginning, or a part, no more are put in order: a search has to end.
const mostBeginnings = 5_000;
const mostInside = 2_000;

type Named = { termId: string; name: string; kind: string; isExact: boolean };

// Headwords, then other names, then hidden ones.
const byKind = Prisma.sql`CASE kind WHEN 'headword' THEN 1 WHEN 'hidden' THEN 3 ELSE 2 END`;

/**
 * By name: exactly as typed, then in another case; headwords before aliases before hidden ones; then by how a name
 * begins, shorter ones first. A term is listed with each of its names; a hidden one answers only whole.
 */
export async function listByName(typed: string, key: string, place: Place, limit: number): Promise<Match[]> {
  const rows = await reader.$queryRaw<Named[]>`
    (SELECT "termId", name, kind, true AS "isExact" FROM published.name AS name
    WHERE key = ${key} ${andNameIn(place)}
    ORDER BY ${byKind}, name <> ${typed}, "termId" LIMIT ${limit * 2})
    UNION ALL
    (SELECT "termId", name, kind, false FROM (
      SELECT "termId", name, kind, key FROM published.name AS name
      WHERE key LIKE ${prefixPattern(key)} AND key <> ${key} AND kind <> 'hidden' ${andNameIn(place)}
      ORDER BY key USING ~<~ LIMIT ${mostBeginnings}
    ) AS begun ORDER BY ${byKind}, char_length(key), key, "termId" LIMIT ${limit * 2})`;
  return rows.map(({ termId, name, kind, isExact }) => ({
    termId,
    lane: isExact ? (kind === 'headword' ? 'headword' : kind === 'hidden' ? 'hidden' : 'alias') : 'prefix',
    name: otherName(name, kind),
  }));
}

/**
 * By what stands inside a name: at the beginning of a later word, and of four characters and more anywhere, so that
 * "speicher" finds "Zwischenspeicher". Nothing for less than three characters: Postgres looks such parts up by three.
 */
export async function listByPart(key: string, place: Place, limit: number): Promise<Match[]> {
  const length = [...key].length;
  if (length < 3) return [];
  const word = wordPattern(key);
  const rows = await reader.$queryRaw<Named[]>`
    SELECT "termId", name, kind FROM (
      SELECT "termId", name, kind, key FROM published.name AS name
      WHERE key LIKE ${length < 4 ? word : withinPattern(key)} AND key NOT LIKE ${prefixPattern(key)}
        AND kind <> 'hidden' ${andNameIn(place)}
      LIMIT ${mostInside}
    ) AS held ORDER BY key LIKE ${word} DESC, ${byKind}, char_length(key), key, "termId" LIMIT ${limit * 2}`;
  return rows.map(({ termId, name, kind }) => ({ termId, lane: 'inside', name: otherName(name, kind) }));
}

/** What is said of the name that matched: nothing of the headword, which is there anyway, nor of a hidden one. */
export const otherName = (name: string, kind: string): string | null =>
  kind === 'headword' || kind === 'hidden' ? null : name;
