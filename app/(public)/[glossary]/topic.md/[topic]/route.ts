import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { answerForm, answerNothing } from '@/lib/published/answers';
import { topicMarkdown } from '@/lib/published/glossary-markdown';
import { topicPath, twinPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { findTopic, listTopicTerms } from '@/lib/published/topic-terms';
import { glossaryAt } from '../../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; topic: string }> };

/** "/tech/topics/storage.md": the Markdown twin of a topic's page (lib/page-cache/formats.ts leads here). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  await dependsOn(glossaryTag(glossary.id));
  const topic = await findTopic(glossary.id, decoded((await params).topic));
  if (!topic) return answerNothing();
  const page = topicPath(glossary.slug, topic.slug);
  const markdown = topicMarkdown(glossary, topic, await listTopicTerms(glossary, topic.slug));
  return answerForm(markdown, 'text/markdown; charset=utf-8', { page, address: twinPath(page) });
}
