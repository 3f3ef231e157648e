import 'server-only';
import { findGlossary } from '@/lib/published/glossary';
import { findSiteLanguage } from '@/lib/published/site-language';
import { wordsOf } from '@/lib/words/words';

/** The first part of a page's path: its glossary, where it has one. */
export const placeOf = (page: string): string => page.split('/')[1] ?? '';

/** The language in which a reader of this page is answered: that of its glossary, else the site's. */
export async function languageOf(page: string): Promise<string> {
  const slug = placeOf(page);
  const glossary = slug === '' ? null : await findGlossary(decoded(slug));
  return wordsOf(glossary?.locale ?? (await findSiteLanguage())).language;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
