import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from './paths';
import { alternatesOf, type Translation } from './translations';

type Row = { id: string; originalId: string; language: string; glossary: string; slug: string };
type Placed = Pick<Translation, 'id' | 'language' | 'href' | 'isOriginal'>;

/** Of every live term that stands in other languages too: its addresses by language. One query. */
export async function listAlternates(): Promise<Map<string, Record<string, string>>> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT term.id, together."originalId", glossary.locale AS language, glossary.slug AS glossary, term.slug
    FROM (
      SELECT "termId", "originalId" FROM published.translation
      UNION SELECT "originalId", "originalId" FROM published.translation
    ) AS together
    JOIN published.term AS term ON term.id = together."termId"
    JOIN published.glossary AS glossary ON glossary.id = term."glossaryId" ORDER BY language, term.id`;
  const groups = new Map<string, Placed[]>();
  for (const { id, originalId, language, glossary, slug } of rows) {
    const placed = { id, language, href: termPath(glossary, slug), isOriginal: id === originalId };
    const group = groups.get(originalId);
    if (group) group.push(placed);
    else groups.set(originalId, [placed]);
  }
  const together = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(together.flatMap((group) => group.map(({ id }) => [id, alternatesOf(group)] as const)));
}
