import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Sentence } from '@/components/site/sentence';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { suggestChangePath } from '@/lib/proposals/paths';
import { termPath } from '@/lib/published/paths';
import { glossaryOf } from '../../../suggest/glossary-of';
import { termOf } from '../../../suggest/term-of';

type Props = {
  params: Promise<{ glossary: string; slug: string }>;
  searchParams: Promise<{ said?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = await glossaryOf(params);
  return { title: words.proposals.thanks };
}

/** Thanks for saying whether a page was helpful; whoever said no is asked what would make it better. */
export default async function HelpfulPage({ params, searchParams }: Props) {
  const [{ glossary, words }, term, { said }] = await Promise.all([glossaryOf(params), termOf(params), searchParams]);
  if (!glossary || !term) notFound();
  const { proposals, helpful } = words;
  const change = <a href={suggestChangePath(glossary.slug, term.slug)}>{proposals.change}</a>;
  const back = <a href={termPath(glossary.slug, term.slug)}>{term.headword}</a>;
  return (
    <VisitorPage title={said === 'often' ? helpful.question : proposals.thanks}>
      {said === 'no' ? (
        <p className="lead">
          <Sentence of={helpful.better(change)} />
        </p>
      ) : null}
      {said === 'often' ? <p className="lead">{helpful.tooOften}</p> : null}
      <p className="elsewhere">
        <Sentence of={proposals.back(back)} />
      </p>
    </VisitorPage>
  );
}
