import { SearchForm } from './search-form';
import { siteName } from './site-name';

export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="wordmark" href="/">
        {siteName()}
      </a>
      <div className="tools">
        <SearchForm size="small" />
      </div>
    </header>
  );
}
