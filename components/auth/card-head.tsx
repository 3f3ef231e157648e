import type { ReactNode } from 'react';

/** What a door is for: its one h1, and a sentence. */
export const CardHead = ({ title, children }: { title: string; children?: ReactNode }) => (
  <header className="grid gap-1.5">
    <h1 className="font-serif text-2xl leading-tight font-medium">{title}</h1>
    {children != null && <p className="text-muted">{children}</p>}
  </header>
);
