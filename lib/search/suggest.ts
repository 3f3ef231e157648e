import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from '@/lib/published/paths';
import { clipped } from '@/lib/text/clip';
import { comparisonKey } from '@/lib/text/normalise';
import { listByName, listByPart } from './by-name';
import { once } from './lanes';
import { everywhere, type Place } from './place';
import { listNearlyBegun, listResembling } from './resembling';

export type Suggestion = {
  href: string;
  headword: string;
  /** The other name that matched; null where it was the headword. */
  matchedName: string | null;
  /** The first words of the definition. */
  definition: string;
  glossaryName: string;
  locale: string;
};

const mostSuggestions = 8;
const firstWords = 90;

type Row = Omit<Suggestion, 'href' | 'matchedName'> & { id: string; slug: string; glossary: string };

/**
 * At most eight live terms that somebody who has typed this much may be about to ask for: by name alone, and by names
 * that resemble it, or begin nearly so, only where no name begins with it or holds it. Nothing for less than two letters.
 * At most five queries, each bounded and on an index. Expects a normalised query of at most 200 characters.
 */
export async function suggest(query: string, place: Place = everywhere): Promise<Suggestion[]> {
  const key = comparisonKey(query);
  if ([...key].length < 2) return [];
  const found = await listByName(query, key, place, mostSuggestions);
  if (once(found).length < mostSuggestions) found.push(...(await listByPart(key, place, mostSuggestions)));
  for (const list of [listResembling, listNearlyBegun])
    if (found.length === 0) found.push(...(await list(key, place, mostSuggestions)));
  const best = once(found).slice(0, mostSuggestions);
  if (best.length === 0) return [];
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.id, term.slug, term.headword, left(term.definition, 200) AS definition, glossary.slug AS glossary,
      glossary.name AS "glossaryName", glossary.locale
    FROM published.term AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    WHERE term.id = ANY(${best.map(({ termId }) => termId)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return best.flatMap(({ termId, name: matchedName }) => {
    const row = byId.get(termId);
    if (!row) return [];
    const { headword, glossaryName, locale, definition } = row;
    const href = termPath(row.glossary, row.slug);
    return [{ href, headword, matchedName, definition: clipped(definition, firstWords), glossaryName, locale }];
  });
}
