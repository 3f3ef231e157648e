import 'server-only';
import { reader } from '@/lib/db';
import { type LetterSection, letterSections } from './az';
import type { Glossary } from './glossary';

/** Over this many live terms the A–Z is split by letter. */
export const mostOnOnePage = 2_000;

/** The whole A–Z of a glossary: every live term, and its other names as "see" entries, in the order of its language. */
export async function listTermsByLetter({ id, locale }: Glossary): Promise<LetterSection[]> {
  const rows = await reader.$queryRaw<
    { slug: string; headword: string; definition: string; name: string; kind: string }[]
  >`
    SELECT term.slug, term.headword, other.name, other.kind,
      CASE WHEN other.kind = 'headword' THEN left(term.definition, 240) ELSE '' END AS definition
    FROM published.name AS other JOIN published.term AS term ON term.id = other."termId"
    WHERE other."glossaryId" = ${id}::uuid AND other.kind <> 'hidden'`;
  return letterSections(rows, locale);
}

/** The same A–Z without definitions, for a glossary too large for one page; those of one letter are then added. */
export async function listLetter(glossary: Glossary, letter: string): Promise<LetterSection[]> {
  const rows = await reader.$queryRaw<{ slug: string; headword: string; name: string; kind: string }[]>`
    SELECT term.slug, term.headword, other.name, other.kind
    FROM published.name AS other JOIN published.term AS term ON term.id = other."termId"
    WHERE other."glossaryId" = ${glossary.id}::uuid AND other.kind <> 'hidden'`;
  const defined = await reader.$queryRaw<{ slug: string; definition: string }[]>`
    SELECT slug, left(definition, 240) AS definition FROM published.term
    WHERE "glossaryId" = ${glossary.id}::uuid AND letter = ${letter}`;
  const definitions = new Map(defined.map(({ slug, definition }) => [slug, definition]));
  return letterSections(
    rows.map((row) => ({ ...row, definition: definitions.get(row.slug) ?? '' })),
    glossary.locale,
  );
}
