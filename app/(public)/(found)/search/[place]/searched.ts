import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findGlossary } from '@/lib/published/glossary';
import { frameTag, glossaryTag, siteTag } from '@/lib/published/tags';
import { findTopic } from '@/lib/published/topic-terms';
import { scopeOf } from '@/lib/search/address';
import { siteLanguage } from '../../../site-language';

const bySlug = cache(findGlossary);
const topicBySlug = cache(findTopic);

/**
 * Where is searched: one glossary, in its language, perhaps one of its topics; or (null) all of them, in the site's.
 * Nowhere, where there is no such glossary or topic.
 */
export async function searchedAt(params: Promise<{ place: string }>) {
  const asked = scopeOf(decoded((await params).place));
  const scope = asked?.glossary ? await bySlug(asked.glossary) : null;
  const topic = scope && asked?.topic ? await topicBySlug(scope.id, asked.topic) : null;
  await dependsOn(siteTag, ...(scope ? [glossaryTag(scope.id), frameTag(scope.id)] : []));
  const isNowhere = !asked || (asked.glossary !== null && !scope) || (asked.topic !== null && !topic);
  return { scope, topic, isNowhere, language: scope?.locale ?? (await siteLanguage()) };
}
