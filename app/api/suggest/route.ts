import { findGlossary } from '@/lib/published/glossary';
import { normaliseQuery } from '@/lib/search/parse-query';
import { suggest } from '@/lib/search/suggest';
import { directionOf } from '@/lib/words/direction';
import { wordsOf } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

// A reader who goes back a letter asks nobody; what is published since is suggested within a minute.
const headers = { 'cache-control': 'private, max-age=60' };
const refused = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/**
 * What the search box offers for "q", in the words of "lang", of all glossaries or of the one with the slug "glossary".
 * Refuses more than 200 characters, and a glossary that there is not.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const query = normaliseQuery(asked.get('q') ?? '');
  if (query.kind === 'tooLong') return refused(400);
  const slug = asked.get('glossary');
  const glossary = slug ? await findGlossary(slug) : null;
  if (slug && !glossary) return refused(404);
  const place = { glossaryId: glossary?.id ?? null, topic: null };
  const found = query.kind === 'words' ? await suggest(query.text, place) : [];
  const { search } = wordsOf(asked.get('lang') ?? '');
  const suggestions = found.map(({ matchedName, glossaryName, locale, ...suggestion }) => ({
    ...suggestion,
    also: matchedName && search.matched(matchedName).join(''),
    place: glossary ? null : glossaryName,
    lang: locale,
    dir: directionOf(locale),
  }));
  const said = found.length === 0 ? search.noSuggestion : search.suggested(found.length);
  return Response.json({ label: search.suggestions, said, suggestions }, { headers });
}
