import 'server-only';
import { reader } from '@/lib/db';

export type Glossary = { id: string; slug: string; name: string; description: string; locale: string };
export type CountedGlossary = Glossary & { terms: number };

/** The glossary at this address, or null. */
export const findGlossary = (slug: string): Promise<Glossary | null> =>
  reader.publishedGlossary.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, description: true, locale: true },
  });

/** All glossaries with the number of their live terms, by name. */
export const listGlossaries = (): Promise<CountedGlossary[]> =>
  reader.$queryRaw<CountedGlossary[]>`
    SELECT id, slug, name, description, locale,
      (SELECT count(*)::int FROM published.term WHERE "glossaryId" = glossary.id) AS terms
    FROM published.glossary AS glossary ORDER BY lower(name), id`;
