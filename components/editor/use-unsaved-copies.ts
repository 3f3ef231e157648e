'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Content } from '@/lib/revisions/content';
import { mergeContent, same } from '@/lib/revisions/merge';
import { listOpenWindows, stayOpen } from './saving/open-windows';
import type { Unsaved } from './saving/save-state';
import { type Copy, type CopyPlace, dropCopy, listCopies } from './saving/unsaved-copies';

type Options = {
  place: CopyPlace;
  /** The content of the revision as the page was sent with it. */
  content: Content;
  /** Brings text into the form and saves it; whether it could begin. */
  takeUp: (unsaved: Unsaved) => Promise<boolean>;
};

/**
 * What windows that are gone left unsaved in this browser. Text of this very revision that nobody contradicted comes back
 * by itself, as it would have been saved by itself; the rest is offered.
 */
export function useUnsavedCopies({ place, content, takeUp }: Options) {
  const [found, setFound] = useState<Copy[]>([]);
  const [returned, setReturned] = useState<Copy | null>(null);

  const drop = useCallback((copy: Copy) => {
    dropCopy(localStorage, copy);
    setFound((copies) => copies.filter(({ key }) => key !== copy.key));
  }, []);

  const restore = useCallback(
    async (copy: Copy) => {
      const { base, draft } = copy.unsaved;
      // Version 0 is nobody's: text of an earlier revision is always merged into what stands here now.
      const version = copy.revisionId === place.revisionId ? draft.version : 0;
      const restored = await takeUp({ base, draft: { content: draft.content, version } });
      if (restored) drop(copy);
      return restored;
    },
    [takeUp, place, drop],
  );

  useEffect(() => stayOpen(place.windowId), [place]);

  useEffect(() => {
    let wanted = true;
    void listOpenWindows().then(async (open) => {
      if (!wanted) return;
      const left = listCopies(localStorage, place).filter(({ windowId }) => !open?.has(windowId));
      const news = left.filter(({ unsaved }) => !same(unsaved.draft.content, content));
      for (const copy of left) if (!news.includes(copy)) dropCopy(localStorage, copy);
      const own = open ? news.find((copy) => returnsByItself(copy, place, content)) : undefined;
      setFound(news.filter((copy) => copy !== own));
      if (!own) return;
      if (await restore(own)) setReturned(own);
      else setFound(news);
    });
    return () => {
      wanted = false;
    };
  }, [place, content, restore]);

  return { found, returned, restore, drop, forgetReturned: () => setReturned(null) };
}

const returnsByItself = ({ revisionId, unsaved: { base, draft } }: Copy, place: CopyPlace, content: Content): boolean =>
  revisionId === place.revisionId && mergeContent(base, draft.content, content).disputed.length === 0;
