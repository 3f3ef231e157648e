import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparingLinks } from '@/components/review/comparing-links';
import { ReviewScreen } from '@/components/review/review-screen';
import { DifferenceView } from '@/components/revisions/difference-view';
import { requireActor } from '@/lib/auth/actor';
import { findNextReview } from '@/lib/desk/next';
import { markTermRead } from '@/lib/notifications/read';
import { type Against, againstIn, comparisons } from '@/lib/reviewing/against';
import { findBases, findContent } from '@/lib/reviewing/last-reviewed';
import { pointersOf } from '@/lib/revisions/derived';
import { difference } from '@/lib/revisions/difference';
import { standingOf } from '@/lib/revisions/standing';
import { listTermsById } from '@/lib/terms/names';
import { refusal } from '@/lib/workflow/transitions';
import { applyTransition } from '../actions';
import { conversationOf } from '../conversation-of';
import { linkChangesOf } from '../links-of';
import { findShownTerm } from '../read-once';
import { AboutReview } from './about-review';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ against?: string | string[] }> };

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ id }, { against: asked }] = await Promise.all([params, searchParams]);
  const found = await findShownTerm(id, actor);
  if (!found) notFound();
  const { term, revision } = found;
  const shown = { id: revision.id, termId: term.id, number: revision.number };
  const [bases, conversation, next] = await Promise.all([
    findBases(shown, actor.id),
    conversationOf(found, actor),
    findNextReview(actor, revision.id),
  ]);
  const against = againstIn(asked, bases);
  const base = against === 'text' ? null : bases[against];
  const before = (base && (await findContent(term.id, base))) || revision.content;
  const named = [before, revision.content].flatMap((content) => pointersOf(content).map(({ targetId }) => targetId));
  const headwords = new Map((await listTermsById(named, actor)).map((one) => [one.id, one.headword]));
  await markTermRead(term.id, actor);
  const words: Record<Against, string> = {
    mine: `Since I last reviewed (revision ${bases.mine})`,
    live: `Against what readers see (revision ${bases.live})`,
    text: 'The whole text',
  };
  const { number, status, version } = revision;
  return (
    <>
      <h1 className="sr-only">Review “{revision.content.headword || term.headword}”</h1>
      <ReviewScreen
        key={revision.id}
        termId={term.id}
        personId={actor.id}
        revision={{ id: revision.id, number, status, version }}
        mayReview={refusal('approve', standingOf(found), actor) === null}
        applyTransition={applyTransition}
        conversation={conversation}
        next={next}
        comparing={
          <>
            {linkChangesOf(found, actor, { isFolded: true })}
            <ComparingLinks
              termId={term.id}
              current={against}
              choices={comparisons(bases).map((one) => ({ against: one, words: words[one] }))}
            />
          </>
        }
        article={<DifferenceView difference={difference(before, revision.content)} headwords={headwords} />}
        about={<AboutReview found={found} actor={actor} isNew={bases.live === null} />}
      />
    </>
  );
}
