'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
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

const places = [
  ['preview', 'Preview'],
  ['compare?from=live&to=', 'Compare with live'],
  ['history', 'History'],
] as const;

/** Always in sight: where the revision stands, whether it is saved, where else to look, and what can be done. */
export const EditorBar = ({ termId, number, status, live, saved, children }: Props) => (
  <div
    data-editor-bar
    className="sticky top-(--studio-bar,0px) z-20 -mx-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-2"
  >
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
      <StatusBadge status={status} />
      <span className="text-[13px] whitespace-nowrap text-muted">Revision {number}</span>
      {saved}
    </div>
    <nav aria-label="This term" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[13px]">
      {places
        .filter(([place]) => live || !place.startsWith('compare'))
        .filter(([place]) => status !== 'PUBLISHED' || !place.startsWith('compare'))
        .map(([place, words]) => (
          <Link
            key={place}
            href={`/studio/terms/${termId}/${place.endsWith('=') ? `${place}${number}` : place}` as never}
            className="text-muted no-underline hover:text-ink hover:underline"
          >
            {words}
          </Link>
        ))}
    </nav>
    <div className="flex flex-wrap items-center gap-2">{children}</div>
  </div>
);
