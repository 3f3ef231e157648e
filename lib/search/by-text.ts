import 'server-only';
import { reader } from '@/lib/db';
import { Prisma } from '@/prisma/client/client';
import type { Match } from './lanes';
import { literals, withinPattern } from './parse-query';
import { andTermIn, type Place } from './place';
import { textQuery } from './text-query';

// Words that a large part of a glossary holds: no more texts than this are weighed against each other.
const weighed = 200;

type Config = 'english' | 'german' | 'simple';

const isOf: Record<Config, Prisma.Sql> = {
  english: Prisma.sql`locale ILIKE 'en%'`,
  german: Prisma.sql`locale ILIKE 'de%'`,
  simple: Prisma.sql`locale NOT ILIKE 'en%' AND locale NOT ILIKE 'de%'`,
};
const configs = Object.keys(isOf) as Config[];

/**
 * By the words of the text, in the language of each glossary; rarer and weightier places first. Words with a sign that
 * Postgres drops (C#, .NET) have to be there as they were typed.
 */
export async function listByText(query: string, place: Place, limit: number): Promise<Match[]> {
  const { words, beginnings } = textQuery(query);
  const held = literals(query).map(
    (word) =>
      Prisma.sql`AND lower(term.headword || ' ' || term.definition || ' ' || term.text) LIKE ${withinPattern(word)}`,
  );
  const inLanguage = (config: Config) => Prisma.sql`
    (SELECT term.id, term.search, term."sortKey", asked.query
    FROM published.term AS term,
      (SELECT websearch_to_tsquery(${config}::regconfig, ${words}) && to_tsquery('simple', ${beginnings}) AS query) AS asked
    WHERE EXISTS (SELECT FROM published.glossary WHERE ${isOf[config]} ${andIs(place)})
      AND term."glossaryId" IN (SELECT id FROM published.glossary WHERE ${isOf[config]})
      AND term.search @@ asked.query ${andTermIn(place)} ${Prisma.join([Prisma.empty, ...held], ' ')}
    LIMIT ${weighed})`;
  const rows = await reader.$queryRaw<{ termId: string }[]>`
    SELECT id AS "termId" FROM (${Prisma.join(configs.map(inLanguage), ' UNION ALL ')}) AS found
    ORDER BY ts_rank_cd(search, query, 1) DESC, "sortKey", id LIMIT ${limit}`;
  return rows.map(({ termId }) => ({ termId, lane: 'text', name: null }));
}

// Where no glossary is written in it, Postgres does not look for words of that language at all.
const andIs = ({ glossaryId }: Place): Prisma.Sql =>
  glossaryId ? Prisma.sql`AND id = ${glossaryId}::uuid` : Prisma.empty;
