import type { Metadata, Route } from 'next';
import { permanentRedirect } from 'next/navigation';
import { OfferFields } from '@/components/offer/offer-fields';
import { CallToAction } from '@/components/site/call-to-action';
import { agreedWords, EmailOffer } from '@/components/site/email-offer';
import { NothingHere } from '@/components/site/nothing-here';
import { StructuredData } from '@/components/site/structured-data';
import { Gone } from '@/components/terms/gone';
import { termGraph } from '@/components/terms/term-graph';
import { TermArticle } from '@/components/terms/term-text';
import { TermTools } from '@/components/terms/term-tools';
import { termPath } from '@/lib/published/paths';
import { alternatesOf } from '@/lib/published/translations';
import { nothingHere, publicMetadata, unlistedMetadata } from '../../metadata';
import { siteSettings } from '../../site-settings';
import { termAt } from './term-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ glossary: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words, term, address } = await termAt(params);
  if (address?.kind === 'gone') return unlistedMetadata(address.headword);
  if (!glossary || !term) return nothingHere(words);
  const path = termPath(glossary.slug, term.slug);
  return publicMetadata({
    title: `${term.headword} · ${glossary.name}`,
    description: term.searchDescription || term.definition,
    path,
    type: 'article',
    glossary,
    hasTwin: true,
    hasGraph: true,
    picture: { of: path, words: `${term.headword}: ${term.definition}` },
    languages: alternatesOf(term.translations),
  });
}

export default async function TermPage({ params }: Props) {
  const { glossary, words, term, address } = await termAt(params);
  if (address?.kind === 'moved') permanentRedirect(address.href as Route);
  if (glossary && address?.kind === 'gone') return <Gone headword={address.headword} glossary={glossary} />;
  if (!glossary || !term) return <NothingHere words={words} />;
  const site = await siteSettings();
  const page = termPath(glossary.slug, term.slug);
  const fields = <OfferFields page={page} agreed={agreedWords(site, words)} words={words} />;
  return (
    <>
      <TermArticle
        term={term}
        glossary={glossary}
        tools={<TermTools term={term} glossary={glossary} siteName={site.name} />}
      />
      <CallToAction site={site} />
      <EmailOffer site={site} words={words} fields={fields} />
      <StructuredData graph={termGraph(term, glossary)} />
    </>
  );
}
