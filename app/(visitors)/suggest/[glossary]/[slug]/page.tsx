import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EarlierProposals } from '@/components/proposals/earlier';
import { ProposalForm } from '@/components/proposals/proposal-form';
import { Sentence } from '@/components/site/sentence';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { listEarlierChanges } from '@/lib/proposals/similar';
import { termPath } from '@/lib/published/paths';
import { proposeChange } from '../../actions';
import { glossaryOf } from '../../glossary-of';
import { termOf } from '../../term-of';

type Props = { params: Promise<{ glossary: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ words }, term] = await Promise.all([glossaryOf(params), termOf(params)]);
  return { title: term ? `${words.proposals.change} · ${term.headword}` : words.noPage.title };
}

/** What is wrong with a term, or missing; and what was said of it before. */
export default async function SuggestChangePage({ params }: Props) {
  const [{ glossary, words, language }, term] = await Promise.all([glossaryOf(params), termOf(params)]);
  if (!glossary || !term) notFound();
  const { proposals } = words;
  const href = termPath(glossary.slug, term.slug);
  return (
    <VisitorPage title={proposals.change}>
      <p className="lead">
        <Sentence
          of={proposals.changeLead(
            <a key="term" href={href}>
              {term.headword}
            </a>,
          )}
        />
      </p>
      <EarlierProposals earlier={await listEarlierChanges(term.id)} locale={language} words={words} />
      <ProposalForm
        about={{ kind: 'change', termId: term.id }}
        back={{ name: term.headword, href }}
        locale={language}
        propose={proposeChange}
      />
    </VisitorPage>
  );
}
