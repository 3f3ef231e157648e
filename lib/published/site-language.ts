import 'server-only';
import { reader } from '@/lib/db';
import { primaryOf } from '@/lib/words/words';

/**
 * The language of what belongs to no glossary (home, search over all, no such page): that of the glossaries where they
 * have one in common, else English. Depends on the site's tag.
 */
export async function findSiteLanguage(): Promise<string> {
  const rows = await reader.publishedGlossary.findMany({ distinct: ['locale'], select: { locale: true } });
  const languages = new Set(rows.map(({ locale }) => primaryOf(locale)));
  const [only] = languages;
  return only && languages.size === 1 ? only : 'en';
}
