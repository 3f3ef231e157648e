import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EarlierProposals, NearTerms } from '@/components/proposals/earlier';
import { ProposalForm } from '@/components/proposals/proposal-form';
import { WordsForm } from '@/components/proposals/words-form';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { suggestPath } from '@/lib/proposals/paths';
import { listEarlierTerms, listSimilarTerms } from '@/lib/proposals/similar';
import { glossaryPath } from '@/lib/published/paths';
import { proposeTerm } from '../actions';
import { glossaryOf } from '../glossary-of';
import { type Asked, wordsIn } from '../typed-words';

type Props = { params: Promise<{ glossary: string }>; searchParams: Asked };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { glossary, words } = await glossaryOf(params);
  return { title: glossary ? `${words.proposals.term} · ${glossary.name}` : words.noPage.title };
}

/** First the words; then what there is already by this name, and the rest of the form. */
export default async function SuggestTermPage({ params, searchParams }: Props) {
  const [{ glossary, words, language }, asked] = await Promise.all([glossaryOf(params), searchParams]);
  if (!glossary) notFound();
  const { proposals } = words;
  const typed = wordsIn(asked);
  const [terms, earlier] =
    typed === ''
      ? [[], []]
      : await Promise.all([listSimilarTerms(typed, glossary.id), listEarlierTerms(typed, glossary.id)]);
  return (
    <VisitorPage title={proposals.term}>
      <p className="lead">{proposals.termLead(glossary.name)}</p>
      {typed === '' ? (
        <WordsForm path={suggestPath(glossary.slug)} words={words} />
      ) : (
        <>
          <NearTerms terms={terms} words={words} />
          <EarlierProposals earlier={earlier} locale={language} words={words} />
          <ProposalForm
            about={{ kind: 'term', glossaryId: glossary.id, words: typed }}
            back={{ name: glossary.name, href: glossaryPath(glossary.slug) }}
            locale={language}
            propose={proposeTerm}
          />
        </>
      )}
    </VisitorPage>
  );
}
