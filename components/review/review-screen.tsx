'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ReactNode, useRef, useState } from 'react';
import { EditorBar } from '@/components/editor/editor-bar';
import { Verdict } from '@/components/editor/reading/verdict';
import { ChangedNotice } from '@/components/presence/changed-notice';
import { PresenceLine } from '@/components/presence/presence-line';
import { usePresence } from '@/components/presence/use-presence';
import type { Conversation } from '@/components/threads/conversation';
import { ThreadForm } from '@/components/threads/thread-form';
import { ThreadList } from '@/components/threads/thread-list';
import { orderIn } from '@/components/threads/visible-text';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { classNames } from '@/components/ui/class-names';
import type { ApplyTransition } from '@/components/workflow/transition-dialog';
import type { NextReview } from '@/lib/desk/next';
import type { Standing } from '@/lib/presence/beat';
import type { Status } from '@/lib/workflow/status';
import { CommentButton } from './comment-button';
import { KeysDialog } from './keys-dialog';
import { goTo, nextStop } from './stops';
import { subjectAtHand, useConversation } from './use-conversation';
import { useKeys } from './use-keys';
import { useSelection } from './use-selection';

type Props = {
  termId: string;
  personId: string;
  revision: { id: string; number: number; status: Status; version: number };
  /** Whether this person may decide on it now. */
  mayReview: boolean;
  applyTransition: ApplyTransition;
  conversation: Conversation;
  next: NextReview | null;
  /** The change, with the names of its fields on it. */
  article: ReactNode;
  /** What it is compared with. */
  comparing: ReactNode;
  /** Who wrote it, who is on it, what was said. */
  about: ReactNode;
};

const reviewAddress = (termId: string) => `/studio/terms/${termId}/review` as Route;

/** A revision before its reviewer: every word that changed, the conversation beside it, and the verdict at hand. */
export function ReviewScreen(props: Props) {
  const { termId, personId, revision, mayReview, applyTransition, conversation, next, article, comparing, about } =
    props;
  const router = useRouter();
  const text = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const present = usePresence({ termId, revisionId: revision.id, writes: false, onStanding: setStanding });
  const selection = useSelection(text);
  const { threads, people, mayTalk, actions } = conversation;
  const talk = useConversation({ text, margin, threads });
  const goOn = () => router.push(next ? reviewAddress(next.termId) : '/studio');
  const step = (by: 1 | -1) => {
    const stop = text.current && nextStop(text.current, by);
    if (stop) goTo(stop);
  };
  const comment = () => text.current && talk.write(subjectAtHand(text.current));
  const unsent = () => {
    const boxes = [...(margin.current?.querySelectorAll<HTMLTextAreaElement>('textarea[name=text]') ?? [])];
    return boxes.some(({ value }) => value.trim() !== '') ? 'Send or cancel what you are writing first.' : null;
  };
  const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '?': () => setShowsKeys(true),
    ...(mayTalk && { c: () => void comment() }),
    ...(mayReview && { a: () => focusOn('#verdict button'), r: () => focusOn('#verdict textarea') }),
    ...(next && { n: goOn }),
  });
  const { subject } = talk;
  const form = subject !== 'none' && (
    <ThreadForm
      key={JSON.stringify(subject)}
      revisionId={revision.id}
      subject={subject}
      people={people}
      startThread={actions.startThread}
      onClose={talk.close}
    />
  );
  const place = subject !== 'none' && subject && text.current ? orderIn(text.current, subject) : -1;

  return (
    <>
      <EditorBar
        termId={termId}
        number={revision.number}
        status={revision.status}
        place="review"
        present={<PresenceLine others={present} personId={personId} />}
      >
        <Button look="quiet" className="max-md:hidden" onClick={() => setShowsKeys(true)}>
          Keys
        </Button>
        {next && (
          <ButtonLink href={reviewAddress(next.termId)} aria-label={`Next: ${next.headword}`}>
            Next of {next.count}
          </ButtonLink>
        )}
      </EditorBar>
      <ChangedNotice key={revision.id} shown={revision} now={standing} />
      {comparing}
      <div className="grid grid-cols-1 justify-between gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,46rem)_19.5rem] lg:grid-rows-[1fr_auto]">
        <div ref={text} className="review-text min-w-0 lg:row-span-2">
          {article}
        </div>
        <div ref={margin} className="grid content-start gap-6">
          {about}
          <ThreadList
            conversation={conversation}
            activeId={talk.activeId}
            form={form ? { place, node: form } : null}
            onComment={() => void comment()}
            onShow={talk.showPassage}
          />
        </div>
        {mayReview && (
          <div className={classNames('z-10 max-lg:-mx-3 lg:bottom-4', subject === 'none' && 'sticky bottom-0')}>
            <Verdict
              revisionId={revision.id}
              version={revision.version}
              apply={applyTransition}
              onDecided={goOn}
              first={unsent}
            />
          </div>
        )}
      </div>
      {mayTalk && selection && subject === 'none' && (
        <CommentButton {...selection} onPress={() => talk.write(selection.selected)} />
      )}
      <KeysDialog open={showsKeys} onOpenChange={setShowsKeys} />
    </>
  );
}
