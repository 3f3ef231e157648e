import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';
import { GlossaryPage } from '@/components/terms/glossary-page';
import { letterLinks } from '@/components/terms/letter-links';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findAToZ } from '@/lib/published/letters';
import { glossaryPath } from '@/lib/published/paths';
import { listNewest, listUpdated } from '@/lib/published/recent';
import { glossaryTag } from '@/lib/published/tags';
import { listTopics } from '@/lib/published/topic-terms';
import { nothingHere, publicMetadata } from '../metadata';
import { glossaryAt } from './glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return nothingHere(words);
  const path = glossaryPath(glossary.slug);
  return publicMetadata({
    title: glossary.name,
    description: glossary.description || words.glossary.description(glossary.name),
    path,
    glossary,
    hasTwin: true,
    picture: { of: path, words: glossary.name },
  });
}

export default async function AToZ({ params }: Props) {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return <NothingHere words={words} />;
  await dependsOn(glossaryTag(glossary.id));
  const [{ letters, isSplit, ...aToZ }, topics, newest, updated] = await Promise.all([
    findAToZ(glossary),
    listTopics(glossary),
    listNewest(glossary.id, 5),
    listUpdated(glossary.id, 5),
  ]);
  return (
    <GlossaryPage
      {...{ glossary, ...aToZ, topics, newest, updated }}
      letters={letterLinks(letters, isSplit ? glossary.slug : null)}
    />
  );
}
