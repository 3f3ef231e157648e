'use client';

import { type RefObject, useEffect, useState } from 'react';
import { selectedIn } from '@/components/threads/visible-text';
import type { Selected } from '@/lib/passages/passage';

/** What of a revision is selected now, and where in the window it ends. */
export type Selection = { selected: Selected; x: number; y: number };

/** Follows what is selected in the text; null where nothing of it is. */
export function useSelection(text: RefObject<HTMLElement | null>): Selection | null {
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => {
    const look = () => setSelection(text.current && selectionIn(text.current));
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look);
    };
  }, [text]);
  return selection;
}

function selectionIn(around: HTMLElement): Selection | null {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
  const range = chosen.getRangeAt(0);
  const selected = range.intersectsNode(around) ? selectedIn(around, range) : null;
  const box = [...range.getClientRects()].at(-1);
  return selected && box ? { selected, x: box.right, y: box.bottom } : null;
}
