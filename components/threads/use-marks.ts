'use client';

import { type RefObject, useEffect } from 'react';
import type { ThreadView } from '@/lib/threads/list';
import type { Subject } from './conversation';
import { placeOf, rangeOf } from './visible-text';

/**
 * Marks the passages of open threads in the text, the active one more so, with the CSS Custom Highlight API: nothing in
 * the page is changed by it. Browsers that do not know it show the quotes beside the text, and no marks.
 */
export function useMarks(
  text: RefObject<HTMLElement | null>,
  { threads, activeId, subject }: { threads: readonly ThreadView[]; activeId: string | null; subject: Subject },
) {
  useEffect(() => {
    const around = text.current;
    if (!around || !('highlights' in CSS)) return;
    const mark = (name: string, places: Parameters<typeof rangeOf>[1][]) => {
      const ranges = places.flatMap((place) => rangeOf(around, place) ?? []);
      CSS.highlights.set(name, new Highlight(...ranges));
    };
    const open = threads.filter(({ resolvedAt, shown }) => !resolvedAt && shown);
    const active = threads.filter(({ id }) => id === activeId);
    mark(
      'thread',
      open.flatMap(({ shown }) => shown ?? []),
    );
    mark('thread-active', [...active.flatMap(({ shown }) => shown ?? []), ...(subject ? [placeOf(subject)] : [])]);
    return () => {
      CSS.highlights.delete('thread');
      CSS.highlights.delete('thread-active');
    };
  }, [text, threads, activeId, subject]);
}

/** The open thread whose passage is at this point of the window. */
export function threadAt(around: Element, threads: readonly ThreadView[], x: number, y: number): string | null {
  const found = threads.find(({ shown, resolvedAt }) => {
    const range = shown && !resolvedAt && rangeOf(around, shown);
    return range && [...range.getClientRects()].some((box) => within(box, x, y));
  });
  return found?.id ?? null;
}

const within = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
