import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LivePage } from '@/components/editor/live-page';
import { RetiredPage } from '@/components/editor/retired-page';
import { TermEditor } from '@/components/editor/term-editor';
import { NoteBox } from '@/components/workflow/note-box';
import { requireActor } from '@/lib/auth/actor';
import { findLastNote } from '@/lib/events/last-note';
import { listTopics } from '@/lib/glossaries/topics';
import { markTermRead } from '@/lib/notifications/read';
import { pointersOf } from '@/lib/revisions/derived';
import { standingOf } from '@/lib/revisions/standing';
import { findLiveBeside } from '@/lib/terms/live-beside';
import { listTermsById } from '@/lib/terms/names';
import { findRetirement } from '@/lib/terms/retirement';
import { findVisibleTerm } from '@/lib/terms/visible';
import { holds } from '@/lib/workflow/actor';
import * as actions from './actions';
import { linkChangesOf, linkingOf } from './links-of';
import { previewsOf } from './previews-of';
import { ReadRevision } from './read-revision';
import { reviewingOf } from './reviewing-of';
import { schedulesOf } from './schedules-of';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findVisibleTerm((await params).id, await requireActor());
  return { title: found?.revision.content.headword ?? 'Not found' };
}

export default async function TermPage({ params }: Props) {
  const actor = await requireActor();
  const found = await findVisibleTerm((await params).id, actor);
  if (!found) notFound();
  const { term, revision } = found;
  const [known, topics, live, retirement, told] = await Promise.all([
    listTermsById(
      pointersOf(revision.content).map(({ targetId }) => targetId),
      actor,
    ),
    listTopics(term.glossaryId),
    findLiveBeside(found, actor),
    findRetirement(found),
    findLastNote(revision),
  ]);
  const isWriting = revision.status === 'DRAFT' && holds(actor, 'AUTHOR', term.glossaryId);
  const { saveDraft, findCurrent, applyTransition, listTerms, listCollisions } = actions;
  const schedules = await schedulesOf(found, actor);
  const livePart = retirement ? (
    <RetiredPage {...retirement} />
  ) : (
    live && live.names.length > 0 && <LivePage termId={term.id} live={live} actions={{ applyTransition, listTerms }} />
  );
  const livePage = (
    <>
      {livePart}
      {schedules}
      {await linkChangesOf(found, actor)}
    </>
  );
  // A reviewer's note already stands with the reviews of the revision it was given on.
  const isListed = revision.status !== 'DRAFT' && revision.reviews.some((review) => review.note === told?.note);
  const note = told && !isListed && <NoteBox told={told} now={new Date()} />;
  await markTermRead(term.id, actor);
  const reviewing = (
    <div className="grid gap-5 empty:hidden">
      {await reviewingOf(found, actor)}
      {await previewsOf(found, actor)}
      {await linkingOf(found, actor)}
    </div>
  );
  if (!isWriting) return <ReadRevision {...{ found, known, topics, actor, livePage, note, reviewing }} />;

  const { id, number, version, content, savedAt, contributors } = revision;
  return (
    <TermEditor
      key={id}
      editing={{
        term,
        revision: { id, number, version, content, savedAt: savedAt.toISOString() },
        standing: standingOf(found),
        contributors: contributors.map(({ name }) => name),
        topics,
        known,
        actor,
      }}
      actions={{ saveDraft, findCurrent, applyTransition, listTerms, listCollisions }}
      livePage={livePage}
      note={note}
      reviewing={reviewing}
    />
  );
}
