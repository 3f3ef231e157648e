'use client';

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Subject } from '@/components/threads/conversation';
import { threadAt, useMarks } from '@/components/threads/use-marks';
import { rangeOf, selectedIn } from '@/components/threads/visible-text';
import type { ThreadView } from '@/lib/threads/list';
import { useMargin } from './use-margin';

type Options = {
  text: RefObject<HTMLElement | null>;
  margin: RefObject<HTMLElement | null>;
  threads: readonly ThreadView[];
};

/** Which thread is active, and what is being written: threads and the passages they are about find each other. */
export function useConversation({ text, margin, threads }: Options) {
  const [activeId, setActive] = useState<string | null>(null);
  const [subject, setSubject] = useState<Subject | 'none'>('none');
  const marked = subject === 'none' ? null : subject;
  useMarks(text, { threads, activeId, subject: marked });
  useMargin({ text, margin, threads, subject });

  // Whoever comes from a notification comes to its thread.
  useEffect(() => {
    const named = /^#thread-([0-9a-f-]{36})$/.exec(window.location.hash)?.[1];
    if (named) showCard(named, setActive);
  }, []);

  // Pointing at a marked passage repeats what its thread offers to everybody: the way from one to the other.
  const pointAt = useEffectEvent(({ clientX, clientY }: MouseEvent) => {
    const found = text.current && threadAt(text.current, threads, clientX, clientY);
    if (found) showCard(found, setActive);
  });
  useEffect(() => {
    const around = text.current;
    const hear = (event: MouseEvent) => pointAt(event);
    around?.addEventListener('click', hear);
    return () => around?.removeEventListener('click', hear);
  }, [text]);

  return {
    activeId,
    subject,
    write: setSubject,
    close(threadId: string | null) {
      setSubject('none');
      setActive(threadId);
    },
    /** Brings the passage of a thread into sight. */
    showPassage(thread: ThreadView) {
      setActive(thread.id);
      const range = thread.shown && text.current && rangeOf(text.current, thread.shown);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
  };
}

function showCard(threadId: string, setActive: (id: string) => void) {
  const card = document.getElementById(`thread-${threadId}`);
  const folded = card?.closest('details');
  if (folded) folded.open = true;
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
  setActive(threadId);
}

/** What a key comments on: the selection, or the block that has the focus; null: the whole revision. */
export function subjectAtHand(text: HTMLElement): Subject {
  const chosen = document.getSelection();
  if (chosen && !chosen.isCollapsed && chosen.rangeCount > 0) {
    const selected = selectedIn(text, chosen.getRangeAt(0));
    if (selected) return selected;
  }
  const focused = document.activeElement;
  if (!focused || focused === text || !text.contains(focused)) return null;
  const range = document.createRange();
  range.selectNodeContents(focused);
  return selectedIn(text, range);
}
