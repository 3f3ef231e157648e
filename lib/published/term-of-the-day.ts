import 'server-only';
import { createHash } from 'node:crypto';
import { reader } from '@/lib/db';
import { termPath } from './paths';

export type TermOfTheDay = {
  id: string;
  glossaryId: string;
  glossaryName: string;
  /** BCP 47 */
  locale: string;
  href: string;
  headword: string;
  definition: string;
};

type Row = Omit<TermOfTheDay, 'href'> & { glossarySlug: string; slug: string };

/**
 * A live term for this day ("2026-11-25"), the same all day long wherever it is asked for; null where nothing is live.
 * Terms lie on a ring by the hash of their content, and a day falls somewhere on it: two steps in an index, however many
 * terms there are. Deprecated terms are left out.
 */
export async function findTermOfTheDay(day: string): Promise<TermOfTheDay | null> {
  const place = createHash('sha256').update(day).digest('hex');
  const [row] = await reader.$queryRaw<Row[]>`
    SELECT term.id, term.slug, term.headword, term.definition, glossary.id AS "glossaryId",
      glossary.slug AS "glossarySlug", glossary.name AS "glossaryName", glossary.locale
    FROM (
      (SELECT 1 AS turn, * FROM published.term WHERE deprecation IS NULL AND "contentHash" >= ${place}
        ORDER BY "contentHash" LIMIT 1)
      UNION ALL
      (SELECT 2 AS turn, * FROM published.term WHERE deprecation IS NULL ORDER BY "contentHash" LIMIT 1)
    ) AS term JOIN published.glossary AS glossary ON glossary.id = term."glossaryId" ORDER BY turn LIMIT 1`;
  if (!row) return null;
  const { glossarySlug, slug, ...term } = row;
  return { ...term, href: termPath(glossarySlug, slug) };
}
