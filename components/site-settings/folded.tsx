'use client';

import { type ReactNode, useState } from 'react';

type Props = {
  title: string;
  /** How much is in it. */
  aside: string;
  /** Open at first, and whenever something in it is wrong. */
  isOpen?: boolean;
  tools: ReactNode;
  children: ReactNode;
};

/** A member of a list that holds a list itself: folded, as there may be many. */
export function Folded({ title, aside, isOpen = false, tools, children }: Props) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <div className="relative rounded-md border border-line bg-surface">
      <details open={wasOpened || isOpen} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className="flex cursor-pointer list-none items-baseline gap-2 rounded-md py-2.5 pr-28 pl-3 focus-visible:outline-2 focus-visible:outline-accent">
          <span aria-hidden="true" className="text-muted">
            {wasOpened || isOpen ? '−' : '+'}
          </span>
          <span className="min-w-0 truncate font-medium">{title || 'Without a name'}</span>
          <span className="text-[13px] whitespace-nowrap text-muted">{aside}</span>
        </summary>
        <div className="grid gap-4 border-t border-line p-3">{children}</div>
      </details>
      <div className="absolute top-1.5 right-1.5">{tools}</div>
    </div>
  );
}
