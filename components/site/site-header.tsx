import type { Words } from '@/lib/words/en';
import { SearchForm } from './search-form';
import { siteName } from './site-name';

export function SiteHeader({ words }: { words: Words }) {
  return (
    <header className="site-header">
      <a className="wordmark" href="/">
        {siteName()}
      </a>
      <div className="tools">
        <SearchForm size="small" words={words} />
      </div>
    </header>
  );
}
