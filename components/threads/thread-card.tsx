'use client';

import { useState } from 'react';
import { CommandButton } from '@/components/people/command-button';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Moment } from '@/components/ui/moment';
import type { ThreadView } from '@/lib/threads/list';
import type { Conversation } from './conversation';
import { QuoteText } from './quote-text';
import { ReplyForm } from './reply-form';
import { SuggestionView } from './suggestion-view';

type Props = {
  thread: ThreadView;
  conversation: Conversation;
  isActive: boolean;
  /** Shows its passage in the text, where it has one. */
  onShow: (() => void) | null;
};

/** One conversation about a passage, with what can be done about it. */
export function ThreadCard({ thread, conversation, isActive, onShow }: Props) {
  const [replying, setReplying] = useState(false);
  const { id: threadId, quote, shown, suggestion, number, resolvedAt } = thread;
  const { actions, mayTalk, people, revision, now } = conversation;
  const name = speakerOf(thread);
  const isElsewhere = number !== revision.number;
  return (
    <article
      id={`thread-${threadId}`}
      tabIndex={-1}
      aria-label={`Thread by ${name}${quote ? ` on “${quote.exact.slice(0, 60)}”` : ''}`}
      className={classNames(
        'grid scroll-mt-32 gap-2.5 rounded-md border bg-surface p-3 focus-visible:outline-2 focus-visible:outline-accent',
        isActive ? 'border-warn shadow-card' : 'border-line',
      )}
    >
      {suggestion && thread.comments.length === 0 && <Head name={name} at={thread.at} now={now} />}
      {quote && !suggestion && <QuoteText text={quote.exact} />}
      {suggestion && <SuggestionView thread={{ ...thread, suggestion }} conversation={conversation} />}
      {(isElsewhere || (quote && !shown)) && (
        <p className="text-[13px] text-muted">
          {isElsewhere && `On revision ${number}. `}
          {quote && !shown && (
            <>
              <strong className="font-medium text-warn">Detached</strong>: the text does not say this any more.
            </>
          )}
        </p>
      )}
      {thread.comments.map((comment) => (
        <div key={comment.id}>
          <Head name={speakerOf(comment)} at={comment.at} now={now} />
          <p className="whitespace-pre-wrap wrap-anywhere">{comment.text}</p>
        </div>
      ))}
      {replying && (
        <ReplyForm threadId={threadId} people={people} reply={actions.reply} onClose={() => setReplying(false)} />
      )}
      {!replying && (
        <div className="flex flex-wrap items-center gap-1">
          {mayTalk && (
            <Button size="small" look="quiet" onClick={() => setReplying(true)}>
              Reply
            </Button>
          )}
          {mayTalk && !resolvedAt && suggestion?.state !== 'PENDING' && (
            <CommandButton
              size="small"
              look="quiet"
              command={() => actions.resolveThread({ threadId })}
              done="Thread resolved"
            >
              Resolve
            </CommandButton>
          )}
          {mayTalk && resolvedAt && (
            <CommandButton
              size="small"
              look="quiet"
              command={() => actions.reopenThread({ threadId })}
              done="Thread open again"
            >
              Reopen
            </CommandButton>
          )}
          {onShow && shown && (
            <Button size="small" look="quiet" onClick={onShow}>
              Show in the text
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

const speakerOf = ({ by, guest }: { by: string | null; guest: string }): string =>
  by ?? `${guest || 'Somebody'} (guest)`;

const Head = ({ name, at, now }: { name: string; at: string; now: Date }) => (
  <p className="flex flex-wrap items-baseline gap-x-2">
    <span className="font-medium wrap-anywhere">{name}</span>
    <span className="text-[13px] text-muted">
      <Moment at={new Date(at)} now={now} />
    </span>
  </p>
);
