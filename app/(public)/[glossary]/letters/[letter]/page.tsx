import type { Metadata } from 'next';
import { nothingHere, publicMetadata } from '@/components/site/metadata';
import { NothingHere } from '@/components/site/nothing-here';
import { LetterPage } from '@/components/terms/letter-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { listLetter } from '@/lib/published/letters';
import { letterOfPath, letterPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { glossaryAt } from '../../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; letter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return nothingHere;
  const letter = letterOfPath(decoded((await params).letter), glossary.locale);
  const title = `${letter} · ${glossary.name}`;
  return publicMetadata({ title, description: title, path: letterPath(glossary.slug, letter) });
}

/** One letter of a glossary that is too large for one page. */
export default async function Letter({ params }: Props) {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return <NothingHere />;
  await dependsOn(glossaryTag(glossary.id));
  const letter = letterOfPath(decoded((await params).letter), glossary.locale);
  const sections = await listLetter(glossary, letter);
  const section = sections.find((candidate) => candidate.letter === letter);
  if (!section) return <NothingHere />;
  return <LetterPage glossary={glossary} sections={sections} section={section} />;
}
