import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from '@/lib/published/paths';
import { comparisonKey } from '@/lib/text/normalise';
import { runsOf } from '@/lib/text/word-gaps';
import { listByName, listByPart } from './by-name';
import { listByText } from './by-text';
import { type Lane, type Match, once } from './lanes';
import { mostResults } from './most-results';
import { type Piece, passageAround } from './passage';
import { everywhere, type Place } from './place';
import { listResembling } from './resembling';
import { textQuery } from './text-query';

export type Result = {
  id: string;
  href: string;
  headword: string;
  glossarySlug: string;
  glossaryName: string;
  glossaryLocale: string;
  definition: string;
  lane: Lane;
  /** The other name that matched; null where it was the headword, or the text. */
  matchedName: string | null;
  /** The passage that matched, in pieces; empty where a name did. */
  passage: Piece[];
};

/**
 * Live terms that answer the query, best first (reading.md, Search): exact names, names that begin with it, names that
 * hold it, its words in the text; names that resemble it only where nothing else does. Expects a normalised query of at
 * most 200 characters. At most five queries, each bounded and on an index.
 */
export async function search(query: string, place: Place = everywhere): Promise<Result[]> {
  const key = comparisonKey(query);
  const found = await listByName(query, key, place, mostResults);
  for (const list of [() => listByPart(key, place, mostResults), () => listByText(query, place, mostResults)])
    if (once(found).length < mostResults) found.push(...(await list()));
  const best = once(found).slice(0, mostResults);
  return shown(best.length > 0 ? best : await listResembling(key, place, 8), query);
}

type Row = {
  id: string;
  glossarySlug: string;
  glossaryName: string;
  glossaryLocale: string;
  slug: string;
  headword: string;
  definition: string;
  passage: string;
  text: string;
};

// How much of a text Postgres reads for a passage: all of it takes as long as everything else. Where the stem of the first
// word is not found as it stands (a changed vowel, a changed ending), it reads on.
const cutBefore = 400;
const cutLength = 1_200;
const mostRead = 20_000;

/** What is shown of the terms found; passages are cut out for these alone. */
async function shown(matches: Match[], query: string): Promise<Result[]> {
  if (matches.length === 0) return [];
  const inText = matches.filter(({ lane }) => lane === 'text').map(({ termId }) => termId);
  const withoutGaps = runsOf(query).length > 0 ? inText : [];
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.id, term.slug, term.headword, left(term.definition, 300) AS definition, glossary.slug AS "glossarySlug",
      glossary.name AS "glossaryName", glossary.locale AS "glossaryLocale",
      CASE WHEN term.id = ANY(${inText}::uuid[]) THEN ts_headline(
        asked.config, CASE WHEN at.place > 0 THEN substring(term.text, greatest(1, at.place - ${cutBefore}::int), ${cutLength}::int)
          ELSE left(term.text, ${mostRead}::int) END, asked.query,
        ${`StartSel=${start}, StopSel=${stop}, MaxWords=32, MinWords=16, MaxFragments=1`}
      ) ELSE '' END AS passage,
      CASE WHEN term.id = ANY(${withoutGaps}::uuid[]) THEN left(term.text, ${mostRead}::int) ELSE '' END AS text
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId",
    LATERAL (SELECT (CASE WHEN glossary.locale ILIKE 'en%' THEN 'english' WHEN glossary.locale ILIKE 'de%' THEN 'german'
      ELSE 'simple' END)::regconfig AS config) AS spoken,
    LATERAL (SELECT config, websearch_to_tsquery(config, ${textQuery(query).words}) AS query) AS asked,
    LATERAL (SELECT CASE WHEN term.id = ANY(${inText}::uuid[]) THEN strpos(
      lower(left(term.text, ${mostRead}::int)), (regexp_match(asked.query::text, '''([^'']+)'''))[1]) END AS place) AS at
    WHERE term.id = ANY(${matches.map(({ termId }) => termId)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return matches.flatMap(({ termId, lane, name }) => {
    const row = byId.get(termId);
    if (!row) return [];
    const { slug, passage, text, ...rest } = row;
    const marked = text ? passageAround(text, query) : pieces(passage);
    return [{ ...rest, href: termPath(row.glossarySlug, slug), lane, matchedName: name, passage: marked }];
  });
}

// Characters that no stored text contains (cleanText).
const start = '\u0002';
const stop = '\u0003';

const pieces = (passage: string): Piece[] =>
  passage.includes(start)
    ? passage
        .split(new RegExp(`(${start}[^${stop}]*${stop})`))
        .filter((piece) => piece !== '')
        .map((piece) => ({ text: piece.replaceAll(start, '').replaceAll(stop, ''), isMarked: piece.startsWith(start) }))
    : [];
