import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findGlossary, type Glossary } from '@/lib/published/glossary';
import { frameTag, siteTag } from '@/lib/published/tags';
import type { Words } from '@/lib/words/en';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../site-language';

type Found = { glossary: Glossary | null; language: string; words: Words };

const bySlug = cache(findGlossary);

/**
 * The glossary of this page, or null, and the language the page speaks; the page is rendered anew when the glossary
 * appears, is renamed or goes.
 */
export async function glossaryAt(params: Promise<{ glossary: string }>): Promise<Found> {
  const glossary = await bySlug(decoded((await params).glossary));
  await dependsOn(glossary ? frameTag(glossary.id) : siteTag);
  const language = glossary?.locale ?? (await siteLanguage());
  return { glossary, language, words: wordsOf(language) };
}
