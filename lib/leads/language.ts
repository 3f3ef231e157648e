import 'server-only';
import { findGlossary } from '@/lib/published/glossary';
import { findSiteLanguage } from '@/lib/published/site-language';
import { wordsOf } from '@/lib/words/words';

/** The language in which a reader of this page is answered: that of its glossary, else the site's. */
export async function languageOf(page: string): Promise<string> {
  const slug = page.split('/')[1] ?? '';
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
