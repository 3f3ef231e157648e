import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LivePage } from '@/components/editor/live-page';
import { RetiredPage } from '@/components/editor/retired-page';
import { TermEditor } from '@/components/editor/term-editor';
import { TermConversation } from '@/components/threads/term-conversation';
import { requireActor } from '@/lib/auth/actor';
import { markTermRead } from '@/lib/notifications/read';
import { pointersOf } from '@/lib/revisions/derived';
import { standingOf } from '@/lib/revisions/standing';
import { liveBeside } from '@/lib/terms/live-beside';
import { listTermsById } from '@/lib/terms/names';
import { holds } from '@/lib/workflow/actor';
import * as actions from './actions';
import { conversationOf } from './conversation-of';
import { linkChangesOf, linkingOf } from './links-of';
import { noteOf } from './note-of';
import { previewsOf } from './previews-of';
import { findShownTerm } from './read-once';
import { ReadRevision } from './read-revision';
import { readersOf } from './readers-of';
import { reviewingOf } from './reviewing-of';
import { schedulesOf } from './schedules-of';
import { translationsOf } from './translations-of';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findShownTerm((await params).id, await requireActor());
  return { title: found?.revision.content.headword ?? 'Not found' };
}

export default async function TermPage({ params }: Props) {
  const actor = await requireActor();
  const found = await findShownTerm((await params).id, actor);
  if (!found) notFound();
  const { term, revision, topics, retirement } = found;
  const live = liveBeside(found, actor);
  const pointed = pointersOf(revision.content).map(({ targetId }) => targetId);
  const isWriting = revision.status === 'DRAFT' && holds(actor, 'AUTHOR', term.glossaryId);
  const { saveDraft, findCurrent, applyTransition, listTerms, listCollisions } = actions;
  const [known, schedules, previews, conversation, translations, readers] = await Promise.all([
    listTermsById(pointed, actor),
    schedulesOf(found, actor),
    previewsOf(found, actor),
    conversationOf(found, actor),
    translationsOf(found, actor),
    readersOf(found, actor),
  ]);
  const livePart = retirement ? (
    <RetiredPage {...retirement} />
  ) : (
    live && live.names.length > 0 && <LivePage termId={term.id} live={live} actions={{ applyTransition, listTerms }} />
  );
  const livePage = (
    <>
      {translations.notice}
      {livePart}
      {schedules}
      {linkChangesOf(found, actor)}
    </>
  );
  const note = noteOf(found);
  await markTermRead(term.id, actor);
  const reviewing = (
    <div className="grid gap-5 empty:hidden">
      {!isWriting && <TermConversation conversation={conversation} />}
      {await reviewingOf(found, actor)}
      {previews}
      {translations.list}
      {readers}
      {linkingOf(found, actor)}
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
      conversation={conversation}
    />
  );
}
