'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { ThreadView } from '@/lib/threads/list';
import type { Conversation } from './conversation';
import { ThreadCard } from './thread-card';

type Props = {
  conversation: Conversation;
  activeId: string | null;
  /** What is being written; it stands with the others, where its passage is. */
  form: { place: number; node: ReactNode } | null;
  onComment: () => void;
  onShow: ((thread: ThreadView) => void) | null;
};

/** What is said about a revision: open threads in the order of their passages, resolved ones folded. */
export function ThreadList({ conversation, activeId, form, onComment, onShow }: Props) {
  const { threads, mayTalk } = conversation;
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt);
  const card = (thread: ThreadView) => (
    <ThreadCard
      thread={thread}
      conversation={conversation}
      isActive={thread.id === activeId}
      onShow={onShow && (() => onShow(thread))}
    />
  );
  const before = form ? open.filter(({ shown }) => (shown?.order ?? -1) <= form.place).length : open.length;
  return (
    <section aria-label="Conversation" className="grid content-start gap-3">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-2">
        <h2 className="font-medium">
          Conversation{open.length > 0 && <span className="font-normal text-muted"> · {open.length} open</span>}
        </h2>
        {mayTalk && !form && (
          <Button size="small" onClick={onComment}>
            Comment
          </Button>
        )}
      </div>
      {open.length === 0 && !form && (
        <p className="text-[13px] text-muted">
          {mayTalk && onShow ? 'Nothing is open. Select words in the text to comment on them.' : 'Nothing is open.'}
        </p>
      )}
      <ul className="grid gap-3">
        {open.slice(0, before).map((thread) => (
          <li key={thread.id} data-thread={thread.id}>
            {card(thread)}
          </li>
        ))}
        {form && (
          <li key="form" data-thread="form">
            {form.node}
          </li>
        )}
        {open.slice(before).map((thread) => (
          <li key={thread.id} data-thread={thread.id}>
            {card(thread)}
          </li>
        ))}
      </ul>
      {resolved.length > 0 && (
        <details className="grid gap-3">
          <summary className="cursor-pointer text-muted">
            {resolved.length === 1 ? '1 resolved thread' : `${resolved.length} resolved threads`}
          </summary>
          <ul className="mt-3 grid gap-3">
            {resolved.map((thread) => (
              <li key={thread.id}>{card(thread)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
