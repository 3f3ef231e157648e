import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from './paths';

/** A term at the other end of a link, as it is listed; while it is not live it has only its id. */
export type LinkedTerm = { id: string; kind: string; href: string; headword: string; definition: string };

type Row = {
  direction: 'out' | 'in';
  id: string;
  kind: string;
  count: number;
  glossary: string | null;
  slug: string | null;
  headword: string | null;
  definition: string | null;
};

// A page lists at most this many terms that link to it; what it links to itself is bounded by the size of its content.
const mostInward = 60;

/**
 * The terms this one links to, live or not, and the live ones that link to it (the first 60 of each kind by name, and how
 * many mention it altogether). Mentions are one kind, whether somebody wrote them as links or not.
 */
export async function listLinked(
  termId: string,
): Promise<{ outward: LinkedTerm[]; inward: LinkedTerm[]; mentions: number }> {
  const rows = await reader.$queryRaw<Row[]>`
    (SELECT 'out' AS direction, link."toId" AS id, link.kind, 0 AS count, glossary.slug AS glossary, term.slug, term.headword,
      left(term.definition, 300) AS definition
    FROM published.link AS link
    LEFT JOIN published.term AS term ON term.id = link."toId"
    LEFT JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    WHERE link."fromId" = ${termId}::uuid ORDER BY term."sortKey", link."toId")
    UNION ALL
    (SELECT 'in', id, kind, count, glossary, slug, headword, left(definition, 300) FROM (
      SELECT term.id, link.kind, glossary.slug AS glossary, term.slug, term.headword, term.definition, term."sortKey",
        row_number() OVER (PARTITION BY link.kind ORDER BY term."sortKey", term.id) AS place,
        (count(*) OVER (PARTITION BY link.kind))::int AS count
      FROM (
        SELECT "fromId", "toId", CASE kind WHEN 'automatic' THEN 'mention' ELSE kind END AS kind FROM published.link
      ) AS link
      JOIN published.term AS term ON term.id = link."fromId"
      JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
      WHERE link."toId" = ${termId}::uuid AND link."fromId" <> link."toId"
    ) AS linking WHERE place <= ${mostInward} ORDER BY "sortKey", id)`;
  const linked = ({ id, kind, glossary, slug, headword, definition }: Row): LinkedTerm => ({
    id,
    kind,
    href: glossary && slug ? termPath(glossary, slug) : '',
    headword: headword ?? '',
    definition: definition ?? '',
  });
  return {
    outward: rows.filter(({ direction }) => direction === 'out').map(linked),
    inward: rows.filter(({ direction }) => direction === 'in').map(linked),
    mentions: rows.find(({ direction, kind }) => direction === 'in' && kind === 'mention')?.count ?? 0,
  };
}
