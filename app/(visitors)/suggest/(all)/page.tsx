import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { WordsForm } from '@/components/proposals/words-form';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { suggestPath } from '@/lib/proposals/paths';
import { listGlossaries } from '@/lib/published/glossary';
import { findSite } from '@/lib/published/site';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../../../(public)/site-language';
import { type Asked, wordsIn } from '../typed-words';

export async function generateMetadata(): Promise<Metadata> {
  const [language, { name }] = await Promise.all([siteLanguage(), findSite()]);
  return { title: `${wordsOf(language).proposals.term} · ${name}` };
}

/** Which term is missing, and in which glossary: where that is said or there is only one, its page goes on. */
export default async function SuggestPage({ searchParams }: { searchParams: Asked }) {
  const [asked, glossaries, language, { name }] = await Promise.all([
    searchParams,
    listGlossaries(),
    siteLanguage(),
    findSite(),
  ]);
  const words = wordsOf(language);
  const chosen = glossaries.length === 1 ? glossaries[0] : glossaries.find(({ slug }) => slug === asked.in);
  if (chosen) redirect(suggestPath(chosen.slug, wordsIn(asked)) as Route);
  return (
    <VisitorPage title={words.proposals.term}>
      <p className="lead">{words.proposals.termLead(name)}</p>
      <WordsForm path="/suggest" filled={wordsIn(asked)} glossaries={glossaries} words={words} />
    </VisitorPage>
  );
}
