'use client';

import { type RefObject, useLayoutEffect } from 'react';
import type { Subject } from '@/components/threads/conversation';
import { placeOf, rangeOf } from '@/components/threads/visible-text';
import type { ThreadView } from '@/lib/threads/list';

const gap = 12;
const wide = '(min-width: 64rem)';

type Options = {
  text: RefObject<HTMLElement | null>;
  margin: RefObject<HTMLElement | null>;
  threads: readonly ThreadView[];
  subject: Subject | 'none';
};

/**
 * Puts threads beside their passages where there is a margin: each as high as its passage, or below the one before it.
 * On narrow screens they follow the text.
 */
export function useMargin({ text, margin, threads, subject }: Options) {
  useLayoutEffect(() => {
    const [around, aside] = [text.current, margin.current];
    if (!around || !aside) return;
    const cards = () => [...aside.querySelectorAll<HTMLElement>('[data-thread]')];
    const place = () => {
      const isWide = window.matchMedia(wide).matches;
      let free = 0;
      for (const card of cards()) {
        card.style.marginTop = '';
        if (!isWide) continue;
        const shown = threads.find(({ id }) => id === card.dataset.thread)?.shown;
        const at = card.dataset.thread === 'form' && subject && subject !== 'none' ? placeOf(subject) : shown;
        const range = at && rangeOf(around, at);
        const wanted = range ? range.getBoundingClientRect().top : 0;
        const { top, height } = card.getBoundingClientRect();
        const down = Math.max(0, wanted - Math.max(top, free));
        if (down > 0) card.style.marginTop = `${down}px`;
        free = top + down + height + gap;
      }
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(around);
    for (const card of cards()) watch.observe(card);
    return () => watch.disconnect();
  }, [text, margin, threads, subject]);
}
