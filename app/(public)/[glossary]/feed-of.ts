import { dependsOn } from '@/lib/page-cache/depends-on';
import { answerNothing } from '@/lib/published/answers';
import type { Glossary } from '@/lib/published/glossary';
import { listFeed, type RecentTerm } from '@/lib/published/recent';
import { glossaryTag } from '@/lib/published/tags';
import { siteSettings } from '../site-settings';
import { glossaryAt } from './glossary-at';

/** Answers with a feed of the fifty terms of this glossary that changed last. */
export async function answerFeed(
  params: Promise<{ glossary: string }>,
  feed: (glossary: Glossary, terms: RecentTerm[], siteName: string) => Response,
): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  await dependsOn(glossaryTag(glossary.id));
  return feed(glossary, await listFeed(glossary.id, 50), (await siteSettings()).name);
}
