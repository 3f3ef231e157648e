'use client';

import { useState } from 'react';
import type { Conversation } from './conversation';
import { ThreadForm } from './thread-form';
import { ThreadList } from './thread-list';

/** What is said about a revision, beside a text in which nothing can be selected to comment on: that is the review's. */
export function TermConversation({ conversation }: { conversation: Conversation }) {
  const [writes, setWrites] = useState(false);
  const [activeId, setActive] = useState<string | null>(null);
  const { revision, people, actions } = conversation;
  const close = (threadId: string | null) => {
    setWrites(false);
    setActive(threadId);
  };
  const form = (
    <ThreadForm
      revisionId={revision.id}
      subject={null}
      people={people}
      startThread={actions.startThread}
      onClose={close}
    />
  );
  return (
    <ThreadList
      conversation={conversation}
      activeId={activeId}
      form={writes ? { place: -1, node: form } : null}
      onComment={() => setWrites(true)}
      onShow={null}
    />
  );
}
