import 'server-only';
import { reader } from '@/lib/db';
import { absolute, termPath } from './paths';

/** A live term among those that say the same in different languages. */
export type Translation = {
  id: string;
  glossaryId: string;
  /** BCP 47 */
  language: string;
  href: string;
  headword: string;
  isOriginal: boolean;
  /** Its original has changed since it was last paired, published or confirmed. */
  isOutdated: boolean;
};

type Row = Omit<Translation, 'href'> & { glossary: string; slug: string };

/** The term itself and those that say the same in other languages, in the order of their languages; else nothing. */
export async function listTranslations(termId: string): Promise<Translation[]> {
  const rows = await reader.$queryRaw<Row[]>`
    WITH original AS (
      SELECT coalesce(
        (SELECT "originalId" FROM published.translation WHERE "termId" = ${termId}::uuid), ${termId}::uuid
      ) AS id
    ), together AS (
      SELECT id, NULL::timestamptz AS "upToDateAt" FROM original
      UNION ALL
      SELECT "termId", "upToDateAt" FROM published.translation WHERE "originalId" = (SELECT id FROM original)
    )
    SELECT term.id, term."glossaryId", glossary.locale AS language, glossary.slug AS glossary, term.slug, term.headword,
      together."upToDateAt" IS NULL AS "isOriginal",
      coalesce(together."upToDateAt" < (
        SELECT "modifiedAt" FROM published.term WHERE id = (SELECT id FROM original)
      ), false) AS "isOutdated"
    FROM together JOIN published.term AS term ON term.id = together.id
    JOIN published.glossary AS glossary ON glossary.id = term."glossaryId" ORDER BY glossary.locale, term.id`;
  if (rows.length < 2) return [];
  return rows.map(({ glossary, slug, ...row }) => ({ ...row, href: termPath(glossary, slug) }));
}

/** Absolute addresses by language, as `hreflang` names them; the original's also for all other readers. */
export function alternatesOf(
  translations: readonly Pick<Translation, 'language' | 'href' | 'isOriginal'>[],
): Record<string, string> {
  const original = translations.find(({ isOriginal }) => isOriginal);
  return {
    ...Object.fromEntries(translations.map(({ language, href }) => [language, absolute(href)])),
    ...(original && { 'x-default': absolute(original.href) }),
  };
}
