import type { Metadata } from 'next';
import { cache } from 'react';
import { NothingHere } from '@/components/site/nothing-here';
import { LetterPage } from '@/components/terms/letter-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findLetter } from '@/lib/published/letters';
import { glossaryPath, letterPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { nothingHere, publicMetadata } from '../../../metadata';
import { glossaryAt } from '../../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; letter: string }> };

const byPart = cache(findLetter);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return nothingHere(words);
  const found = await byPart(glossary, decoded((await params).letter));
  if (!found) return nothingHere(words);
  const { letter } = found.section;
  const title = `${letter} · ${glossary.name}`;
  return publicMetadata({
    title,
    description: title,
    path: letterPath(glossary.slug, letter),
    glossary,
    hasTwin: true,
    picture: { of: glossaryPath(glossary.slug), words: glossary.name },
  });
}

/** One letter of a glossary that is too large for one page. */
export default async function Letter({ params }: Props) {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return <NothingHere words={words} />;
  await dependsOn(glossaryTag(glossary.id));
  const found = await byPart(glossary, decoded((await params).letter));
  return found ? <LetterPage glossary={glossary} {...found} /> : <NothingHere words={words} />;
}
