'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type TermPlace, TermTabs } from '@/components/revisions/term-tabs';
import { StatusBadge } from '@/components/workflow/status-badge';
import type { Status } from '@/lib/workflow/status';

type Props = {
  termId: string;
  number: number;
  status: Status;
  place?: TermPlace;
  /** Whether the text is stored. */
  saved?: ReactNode;
  /** Who else is here. */
  present: ReactNode;
  /** What can be done now. */
  children: ReactNode;
};

/** Always in sight: where the revision stands, whether it is saved, and what can be done. */
export function EditorBar({ termId, number, status, place = 'page', saved, present, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);

  // The toolbar of the text stays below this bar, however many lines it has.
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      document.documentElement.style.setProperty('--editor-bar', `${height}px`);
    });
    if (bar.current) watch.observe(bar.current);
    return () => watch.disconnect();
  }, []);

  return (
    <>
      <TermTabs id={termId} place={place} />
      <div
        ref={bar}
        className="full-bleed sticky top-12 z-20 -mt-5 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2.5"
      >
        <div className="flex min-w-0 flex-1 basis-60 items-center gap-x-4">
          <StatusBadge status={status} />
          <span className="text-[13px] whitespace-nowrap text-muted">Revision {number}</span>
          {saved}
        </div>
        {present}
        <div className="flex flex-wrap items-center gap-2">{children}</div>
      </div>
    </>
  );
}
