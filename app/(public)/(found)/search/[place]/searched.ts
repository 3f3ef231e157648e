import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findGlossary } from '@/lib/published/glossary';
import { frameTag, glossaryTag, siteTag } from '@/lib/published/tags';
import { scopeOf } from '@/lib/search/address';
import { siteLanguage } from '../../../site-language';

const bySlug = cache(findGlossary);

/** Where is searched: one glossary, in its language, or (null) all of them, in the site's. */
export async function searchedAt(params: Promise<{ place: string }>) {
  const slug = scopeOf(decoded((await params).place));
  const scope = slug ? await bySlug(slug) : null;
  await dependsOn(...(scope ? [glossaryTag(scope.id), frameTag(scope.id)] : [siteTag]));
  return { scope, language: scope?.locale ?? (await siteLanguage()) };
}
