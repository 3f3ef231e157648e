import type { ReactNode } from 'react';

/** What a reader is told after they sent something: one thing, and what can be done now. */
export const VisitorPage = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="visitor-page">
    <h1>{title}</h1>
    {children}
  </div>
);
