import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from '@/lib/published/paths';
import { comparisonKey } from '@/lib/text/normalise';
import { runsOf } from '@/lib/text/word-gaps';
import { type Lane, listByName, listByText, listResembling, type Match } from './lanes';
import { mostResults } from './most-results';
import { type Piece, passageAround } from './passage';
import { textQuery } from './text-query';

export type Result = {
  id: string;
  href: string;
  headword: string;
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
 * Live terms that answer the query, best first (reading.md, Search): exact names, names that begin with it, its words in
 * the text; names that resemble it only where nothing else does. Expects a normalised query of at most 200 characters.
 * At most four queries, each bounded and on an index. `glossaryId` null searches all glossaries.
 */
export async function search(query: string, glossaryId: string | null): Promise<Result[]> {
  const key = comparisonKey(query);
  const byName = await listByName(query, key, glossaryId, mostResults);
  const byText = byName.length < mostResults ? await listByText(query, glossaryId, mostResults) : [];
  const found = once([...byName, ...byText]).slice(0, mostResults);
  return shown(found.length > 0 ? found : await listResembling(key, glossaryId, 8), query);
}

const once = (matches: Match[]): Match[] => {
  const seen = new Set<string>();
  return matches.filter(({ termId }) => !seen.has(termId) && seen.add(termId));
};

type Row = {
  id: string;
  glossary: string;
  glossaryName: string;
  glossaryLocale: string;
  slug: string;
  headword: string;
  definition: string;
  passage: string;
  text: string;
};

/** What is shown of the terms found; passages are cut out for these alone. */
async function shown(matches: Match[], query: string): Promise<Result[]> {
  if (matches.length === 0) return [];
  const inText = matches.filter(({ lane }) => lane === 'text').map(({ termId }) => termId);
  const withoutGaps = runsOf(query).length > 0 ? inText : [];
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.id, term.slug, term.headword, left(term.definition, 300) AS definition, glossary.slug AS glossary,
      glossary.name AS "glossaryName", glossary.locale AS "glossaryLocale",
      CASE WHEN term.id = ANY(${inText}::uuid[]) THEN ts_headline(
        published_config.name, left(term.text, 20000), websearch_to_tsquery(published_config.name, ${textQuery(query).words}),
        ${`StartSel=${start}, StopSel=${stop}, MaxWords=32, MinWords=16, MaxFragments=1`}
      ) ELSE '' END AS passage,
      CASE WHEN term.id = ANY(${withoutGaps}::uuid[]) THEN left(term.text, 20000) ELSE '' END AS text
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId",
    LATERAL (SELECT (CASE WHEN glossary.locale ILIKE 'en%' THEN 'english' WHEN glossary.locale ILIKE 'de%' THEN 'german'
      ELSE 'simple' END)::regconfig AS name) AS published_config
    WHERE term.id = ANY(${matches.map(({ termId }) => termId)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return matches.flatMap(({ termId, lane, name }) => {
    const row = byId.get(termId);
    if (!row) return [];
    const { glossary, slug, passage, text, ...rest } = row;
    const marked = text ? passageAround(text, query) : pieces(passage);
    return [{ ...rest, href: termPath(glossary, slug), lane, matchedName: name, passage: marked }];
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
