import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DifferenceView } from '@/components/revisions/difference-view';
import { RevisionChoice } from '@/components/revisions/revision-choice';
import { TermHead } from '@/components/revisions/term-head';
import { requireActor } from '@/lib/auth/actor';
import { comparedIn } from '@/lib/revisions/compared';
import { emptyContent } from '@/lib/revisions/content';
import { difference } from '@/lib/revisions/difference';
import { listRevisions } from '@/lib/revisions/list';
import { findRevisionByNumber } from '@/lib/terms/find';
import { listTermsById } from '@/lib/terms/names';
import { findVisibleTerm } from '@/lib/terms/visible';

export const metadata: Metadata = { title: 'Compare' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export default async function ComparePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const found = await findVisibleTerm(id, actor);
  if (!found) notFound();
  const revisions = await listRevisions(id);
  const compared = comparedIn(asked, revisions);
  if (!compared) notFound();
  const [before, after] = await Promise.all([contentOf(id, compared.from), contentOf(id, compared.to)]);
  const named = [before, after].flatMap(({ related, broader, deprecation }) => [
    ...related,
    ...broader,
    ...(deprecation?.replacementId ? [deprecation.replacementId] : []),
  ]);
  const headwords = new Map((await listTermsById(named, actor)).map((term) => [term.id, term.headword]));
  return (
    <>
      <TermHead {...found} place="compare" />
      <RevisionChoice termId={id} revisions={revisions} {...compared} />
      <DifferenceView difference={difference(before, after)} headwords={headwords} />
    </>
  );
}

const contentOf = async (termId: string, number: number) =>
  (await findRevisionByNumber(termId, number))?.revision.content ?? { ...emptyContent(''), body: nothing };

const nothing = { type: 'doc' as const, content: [] };
