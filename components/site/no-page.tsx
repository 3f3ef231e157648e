import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/en';
import { SearchForm } from './search-form';

/** A page that says there is none, and where to look. */
export function NoPage({ title, words, children }: { title: string; words: Words; children: ReactNode }) {
  return (
    <div className="no-page">
      <h1>{title}</h1>
      <p className="lead">{children}</p>
      <SearchForm size="large" words={words} />
      <p className="elsewhere">
        <a href="/">{words.noPage.elsewhere}</a>
      </p>
    </div>
  );
}
