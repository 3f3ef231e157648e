import type { Metadata, Route } from 'next';
import { permanentRedirect } from 'next/navigation';
import { NothingHere } from '@/components/site/nothing-here';
import { NamePage } from '@/components/terms/name-page';
import { glossaryPath, namePath } from '@/lib/published/paths';
import { nothingHere, publicMetadata } from '../../../metadata';
import { nameAt } from '../../name-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; name: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words, terms, name } = await nameAt(params);
  if (!glossary || terms.length === 0) return nothingHere(words);
  return publicMetadata({
    title: `${words.search.titleOf(name)} · ${glossary.name}`,
    description: words.names.description(name, glossary.name),
    path: namePath(glossary.slug, name),
    glossary,
    hasTwin: true,
    picture: { of: glossaryPath(glossary.slug), words: glossary.name },
  });
}

/** What a name that several terms share can mean. Where it is only one term's by now, it leads there. */
export default async function Name({ params }: Props) {
  const { glossary, words, terms, name, elsewhere } = await nameAt(params);
  if (elsewhere) permanentRedirect(elsewhere as Route);
  if (!glossary || terms.length === 0) return <NothingHere words={words} />;
  return <NamePage glossary={glossary} name={name} terms={terms} />;
}
