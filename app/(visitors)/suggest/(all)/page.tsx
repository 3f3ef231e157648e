import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { WordsForm } from '@/components/proposals/words-form';
import { siteName } from '@/components/site/site-name';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { suggestPath } from '@/lib/proposals/paths';
import { listGlossaries } from '@/lib/published/glossary';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../../../(public)/site-language';
import { type Asked, wordsIn } from '../typed-words';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${wordsOf(await siteLanguage()).proposals.term} · ${siteName()}`,
});

/** Which term is missing, and in which glossary: where that is said or there is only one, its page goes on. */
export default async function SuggestPage({ searchParams }: { searchParams: Asked }) {
  const [asked, glossaries, language] = await Promise.all([searchParams, listGlossaries(), siteLanguage()]);
  const words = wordsOf(language);
  const chosen = glossaries.length === 1 ? glossaries[0] : glossaries.find(({ slug }) => slug === asked.in);
  if (chosen) redirect(suggestPath(chosen.slug, wordsIn(asked)) as Route);
  return (
    <VisitorPage title={words.proposals.term}>
      <p className="lead">{words.proposals.termLead(siteName())}</p>
      <WordsForm path="/suggest" filled={wordsIn(asked)} glossaries={glossaries} words={words} />
    </VisitorPage>
  );
}
