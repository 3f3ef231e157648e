import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { findGlossary, type Glossary } from '@/lib/published/glossary';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../../(public)/site-language';

const bySlug = cache(findGlossary);

/** The public glossary that this page is about, or null, and the language the page speaks. */
export async function glossaryOf(params: Promise<{ glossary: string }>) {
  const glossary: Glossary | null = await bySlug(decoded((await params).glossary));
  const language = glossary?.locale ?? (await siteLanguage());
  return { glossary, language, words: wordsOf(language) };
}
