import type { Metadata, Route } from 'next';
import { permanentRedirect } from 'next/navigation';
import { NothingHere } from '@/components/site/nothing-here';
import { Gone } from '@/components/terms/gone';
import { HistoryPage } from '@/components/terms/history-page';
import { listChanges } from '@/lib/published/changes';
import { historyPath, termPath } from '@/lib/published/paths';
import { nothingHere, publicMetadata, unlistedMetadata } from '../../../metadata';
import { termAt } from '../term-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words, term, address } = await termAt(params);
  if (address?.kind === 'gone') return unlistedMetadata(address.headword);
  if (!glossary || !term) return nothingHere(words);
  const title = words.history.title(term.headword);
  return {
    ...(await publicMetadata({
      title: `${title} · ${glossary.name}`,
      description: title,
      path: historyPath(glossary.slug, term.slug),
      picture: { of: termPath(glossary.slug, term.slug), words: `${term.headword}: ${term.definition}` },
    })),
    robots: { index: false, follow: true },
  };
}

export default async function TermHistory({ params }: Props) {
  const { glossary, words, term, address } = await termAt(params);
  if (address?.kind === 'moved') permanentRedirect(`${address.href}/history` as Route);
  if (glossary && address?.kind === 'gone') return <Gone headword={address.headword} glossary={glossary} />;
  if (!glossary || !term) return <NothingHere words={words} />;
  return <HistoryPage glossary={glossary} term={term} changes={await listChanges(term.id)} />;
}
