import 'server-only';
import { reader } from '@/lib/db';
import { Prisma } from '@/prisma/client/client';
import { otherName } from './by-name';
import { distanceToBeginning, editDistance } from './edit-distance';
import { type Match, once } from './lanes';
import { prefixPattern, withinPattern } from './parse-query';
import { andNameIn, type Place } from './place';

type Near = { termId: string; name: string; kind: string; key: string };

// Of names that may be meant, so many are compared letter by letter for each way of finding them.
const compared = 150;

/**
 * By names at most two edits away (one where the query is short), nearest first. What may be meant is found in ways that
 * are each on an index. Of a short query: names that begin with one of its first two letters, or hold all but the first. Of
 * a long one, in thirds, of which two edits leave one as it was: names with its first third;
 * with its first letter and another third; with both of the others, as long as both edits are in the first.
 */
export async function listResembling(key: string, place: Place, limit: number): Promise<Match[]> {
  const letters = [...key];
  if (letters.length < 3 || letters.length > 60) return [];
  const most = letters.length < 5 ? 1 : 2;
  const ways = letters.length < 9 ? shortWays(letters) : thirds(letters);
  const isNear = Prisma.sql`char_length(key) BETWEEN ${letters.length - most} AND ${letters.length + most}
    AND char_length(translate(key, ${key}, '')) <= ${most} AND char_length(translate(${key}, key, '')) <= ${most}`;
  const rows = await reader.$queryRaw<Near[]>(
    Prisma.join(
      ways.map(
        (way) => Prisma.sql`(SELECT "termId", name, kind, key FROM published.name AS name
          WHERE ${way} AND ${isNear} ${andNameIn(place)} LIMIT ${compared})`,
      ),
      ' UNION ',
    ),
  );
  return nearest(rows, most, (name) => editDistance(name, key, most)).slice(0, limit);
}

/**
 * By names that begin nearly as what is typed, for somebody who is still typing: with its first two letters, and at most
 * one edit from there on (two where the query is long), nearest first.
 */
export async function listNearlyBegun(key: string, place: Place, limit: number): Promise<Match[]> {
  const letters = [...key];
  if (letters.length < 4 || letters.length > 60) return [];
  const most = letters.length < 8 ? 1 : 2;
  const rows = await reader.$queryRaw<Near[]>`
    SELECT "termId", name, kind, key FROM published.name AS name
    WHERE key LIKE ${prefixPattern(letters.slice(0, 2).join(''))} AND kind <> 'hidden' ${andNameIn(place)}
      AND char_length(translate(${key}, left(key, ${letters.length + most}), '')) <= ${most}
    LIMIT ${compared}`;
  return nearest(rows, most, (name) => distanceToBeginning(key, name, most)).slice(0, limit);
}

/** Those at most so many edits away, by how many, then by length; each term once. */
function nearest(rows: Near[], most: number, editsOf: (name: string) => number): Match[] {
  const near = rows
    .map((row) => ({ ...row, edits: editsOf(row.key) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || a.key.length - b.key.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return once(near.map(({ termId, name, kind }) => ({ termId, lane: 'fuzzy', name: otherName(name, kind) })));
}

function shortWays(letters: string[]): Prisma.Sql[] {
  const begun = [...new Set(letters.slice(0, 2))].map((letter) => Prisma.sql`key LIKE ${prefixPattern(letter)}`);
  const rest = letters.slice(1).join('');
  return letters.length > 3 ? [...begun, Prisma.sql`key LIKE ${withinPattern(rest)}`] : begun;
}

function thirds(letters: string[]): Prisma.Sql[] {
  const size = Math.floor(letters.length / 3);
  const [first, second, last] = [letters.slice(0, size), letters.slice(size, size * 2), letters.slice(size * 2)].map(
    (part) => part.join(''),
  ) as [string, string, string];
  // Read off the index by the first letter: the trigrams of a common third are those of a large part of all names.
  const holds = (part: string) => Prisma.sql`strpos(key, ${part}) > 0`;
  return [
    Prisma.sql`key LIKE ${prefixPattern(first)}`,
    Prisma.sql`key LIKE ${prefixPattern(letters[0] ?? '')} AND (${holds(second)} OR ${holds(last)})`,
    Prisma.sql`key LIKE ${withinPattern(second)} AND key LIKE ${withinPattern(last)}`,
  ];
}
