import type { ReactNode } from 'react';
import { SearchForm } from './search-form';

/** A page that says there is none, and where to look. */
export function NoPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="no-page">
      <h1>{title}</h1>
      <p className="lead">{children}</p>
      <SearchForm size="large" />
      <p className="elsewhere">
        <a href="/">Look through the glossaries</a>
      </p>
    </div>
  );
}
