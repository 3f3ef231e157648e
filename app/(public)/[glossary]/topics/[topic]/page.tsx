import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';
import { TopicPage } from '@/components/terms/topic-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { glossaryPath, topicPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { findTopic, listTopicTerms } from '@/lib/published/topic-terms';
import { nothingHere, publicMetadata } from '../../../metadata';
import { glossaryAt } from '../../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; topic: string }> };

async function topicAt(params: Props['params']) {
  const { glossary, words } = await glossaryAt(params);
  const topic = glossary && (await findTopic(glossary.id, decoded((await params).topic)));
  return { glossary, words, topic };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words, topic } = await topicAt(params);
  if (!glossary || !topic) return nothingHere(words);
  const title = `${topic.name} · ${glossary.name}`;
  const description = words.glossary.topicDescription(topic.name, glossary.name);
  return publicMetadata({
    title,
    description,
    path: topicPath(glossary.slug, topic.slug),
    glossary,
    hasTwin: true,
    picture: { of: glossaryPath(glossary.slug), words: glossary.name },
  });
}

export default async function Topic({ params }: Props) {
  const { glossary, words, topic } = await topicAt(params);
  if (glossary) await dependsOn(glossaryTag(glossary.id));
  if (!glossary || !topic) return <NothingHere words={words} />;
  const terms = await listTopicTerms(glossary, topic.slug);
  return <TopicPage glossary={glossary} topic={topic} terms={terms} />;
}
