import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findGlossary, type Glossary } from '@/lib/published/glossary';
import { frameTag, siteTag } from '@/lib/published/tags';

const bySlug = cache(findGlossary);

/** The glossary of this page, or null; the page is rendered anew when the glossary appears, is renamed or goes. */
export async function glossaryAt(params: Promise<{ glossary: string }>): Promise<{ glossary: Glossary | null }> {
  const glossary = await bySlug(decoded((await params).glossary));
  await dependsOn(glossary ? frameTag(glossary.id) : siteTag);
  return { glossary };
}
