import 'server-only';
import { reader } from '@/lib/db';
import { collatorOf } from './collation';

/** A live term that goes by a name, and how it writes it. */
export type NamedTerm = { slug: string; headword: string; definition: string; name: string };

// More terms of one name than this are a glossary of that name.
const mostShown = 100;

/**
 * The live terms of the glossary that go by the name with this comparison key, hidden aliases aside: those with the
 * headword first, then in the order of the glossary's language; at most 100. Two or more make the name ambiguous.
 */
export async function listTermsNamed(glossary: { id: string; locale: string }, key: string): Promise<NamedTerm[]> {
  const terms = await reader.$queryRaw<(NamedTerm & { isHeadword: boolean })[]>`
    SELECT term.slug, term.headword, term.definition, name.name, name.kind = 'headword' AS "isHeadword"
    FROM published.name AS name JOIN published.term AS term ON term.id = name."termId"
    WHERE name."glossaryId" = ${glossary.id}::uuid AND name.key = ${key} AND name.kind <> 'hidden'
    ORDER BY "isHeadword" DESC, term."sortKey", term.id LIMIT ${mostShown}`;
  const { compare } = collatorOf(glossary.locale);
  return terms
    .sort((a, b) => Number(b.isHeadword) - Number(a.isHeadword) || compare(a.headword, b.headword))
    .map(({ isHeadword: _, ...term }) => term);
}
