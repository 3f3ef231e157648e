'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { StatusBadge } from '@/components/workflow/status-badge';
import type { Status } from '@/lib/workflow/status';

type Props = {
  termId: string;
  number: number;
  status: Status;
  live: boolean;
  /** Whether the text is stored. */
  saved?: ReactNode;
  /** What can be done now. */
  children: ReactNode;
};

/** Always in sight: where the revision stands, whether it is saved, where else to look, and what can be done. */
export function EditorBar({ termId, number, status, live, saved, children }: Props) {
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
      <div
        ref={bar}
        className="sticky top-12 z-20 -mx-3 -mt-5 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-paper px-3 py-2 md:-mx-6 md:-mt-7 md:px-6"
      >
        <div className="flex min-w-0 flex-1 basis-60 items-center gap-x-4">
          <StatusBadge status={status} />
          <span className="text-[13px] whitespace-nowrap text-muted">Revision {number}</span>
          {saved}
        </div>
        <div className="flex flex-wrap items-center gap-2">{children}</div>
      </div>
      <nav aria-label="This term" className="mb-5 flex flex-wrap gap-x-5 gap-y-1 text-[13px]">
        {placesOf(termId, number, status, live).map(({ href, words }) => (
          <Link key={words} href={href} className="py-0.5 text-muted no-underline hover:text-ink hover:underline">
            {words}
          </Link>
        ))}
      </nav>
    </>
  );
}

type Place = { href: Route; words: string };

function placesOf(termId: string, number: number, status: Status, live: boolean): Place[] {
  const term = `/studio/terms/${termId}` as const;
  const places: Place[] = [
    { href: `${term}/preview` as Route, words: 'Preview' },
    { href: `${term}/history` as Route, words: 'History' },
  ];
  if (live && status !== 'PUBLISHED')
    places.splice(1, 0, {
      href: `${term}/compare?from=live&to=${number}` as Route,
      words: 'Compare with the live page',
    });
  return places;
}
