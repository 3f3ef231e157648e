import 'server-only';
import { reader } from '@/lib/db';
import { Prisma } from '@/prisma/client/client';
import { editDistance } from './edit-distance';
import { prefixPattern } from './parse-query';
import { textQuery } from './text-query';

/** How a term was found, best first. */
const lanes = ['headword', 'alias', 'hidden', 'prefix', 'text', 'fuzzy'] as const;
export type Lane = (typeof lanes)[number];

/** A term found, and the other name by which it was. */
export type Match = { termId: string; lane: Lane; name: string | null };

type Named = { termId: string; name: string; kind: string; isExact: boolean; isExactCase: boolean };

const toMatch = ({ termId, name, kind, isExact }: Named): Match => ({
  termId,
  lane: isExact ? (kind === 'headword' ? 'headword' : kind === 'hidden' ? 'hidden' : 'alias') : 'prefix',
  name: kind === 'headword' || kind === 'hidden' ? null : name,
});

/** By name: exactly as typed, then in another case; headwords before aliases before hidden ones; then by how a name begins. */
export async function listByName(
  typed: string,
  key: string,
  glossaryId: string | null,
  limit: number,
): Promise<Match[]> {
  const rows = await reader.$queryRaw<Named[]>`
    SELECT * FROM (
      (SELECT name."termId", name.name, name.kind, true AS "isExact", name.name = ${typed} AS "isExactCase", name.key
      FROM published.name AS name
      WHERE name.key = ${key} AND (${glossaryId}::uuid IS NULL OR name."glossaryId" = ${glossaryId}::uuid)
      LIMIT ${limit * 2})
      UNION ALL
      (SELECT name."termId", name.name, name.kind, false, false, name.key
      FROM published.name AS name
      WHERE name.key LIKE ${prefixPattern(key)} AND name.key <> ${key} AND name.kind <> 'hidden'
        AND (${glossaryId}::uuid IS NULL OR name."glossaryId" = ${glossaryId}::uuid)
      ORDER BY name.key, name."termId" LIMIT ${limit * 2})
    ) AS found
    ORDER BY "isExact" DESC, array_position(ARRAY['headword', 'shown', 'hidden'],
        CASE WHEN kind IN ('headword', 'hidden') THEN kind ELSE 'shown' END),
      "isExactCase" DESC, length(key), key, "termId"`;
  return rows.map(toMatch);
}

/** By the words of the text, in the language of each glossary; rarer and weightier places first. */
export async function listByText(query: string, glossaryId: string | null, limit: number): Promise<Match[]> {
  const { words, beginnings } = textQuery(query);
  const asked = (config: 'english' | 'german' | 'simple') =>
    Prisma.sql`(websearch_to_tsquery(${config}::regconfig, ${words}) && to_tsquery('simple', ${beginnings}))`;
  const rows = await reader.$queryRaw<{ termId: string }[]>`
    SELECT term.id AS "termId" FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId",
    LATERAL (VALUES (
      CASE WHEN glossary.locale ILIKE 'en%' THEN ${asked('english')}
        WHEN glossary.locale ILIKE 'de%' THEN ${asked('german')} ELSE ${asked('simple')} END
    )) AS asked(query)
    WHERE term.search @@ (${asked('english')} || ${asked('german')} || ${asked('simple')})
      AND term.search @@ asked.query
      AND (${glossaryId}::uuid IS NULL OR term."glossaryId" = ${glossaryId}::uuid)
    ORDER BY ts_rank_cd(term.search, asked.query, 1) DESC, term."sortKey", term.id LIMIT ${limit}`;
  return rows.map(({ termId }) => ({ termId, lane: 'text', name: null }));
}

/** By names at most two edits away (one where the query is short), nearest first. */
export async function listResembling(key: string, glossaryId: string | null, limit: number): Promise<Match[]> {
  const length = [...key].length;
  if (length < 3 || length > 60) return [];
  const rows = await reader.$queryRaw<{ termId: string; name: string; kind: string; key: string }[]>`
    SELECT "termId", name, kind, key FROM published.name
    WHERE key % ${key} AND abs(char_length(key) - ${length}::int) <= 2
      AND (${glossaryId}::uuid IS NULL OR "glossaryId" = ${glossaryId}::uuid)
    ORDER BY similarity(key, ${key}) DESC, key LIMIT 200`;
  const most = length < 5 ? 1 : 2;
  const near = rows
    .map((row) => ({ ...row, edits: editDistance(row.key, key, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return near
    .filter(({ termId }, index) => near.findIndex((other) => other.termId === termId) === index)
    .slice(0, limit)
    .map(({ termId, name, kind }) => ({
      termId,
      lane: 'fuzzy',
      name: kind === 'headword' || kind === 'hidden' ? null : name,
    }));
}
