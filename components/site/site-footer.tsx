import type { Words } from '@/lib/words/en';
import { siteName } from './site-name';

export function SiteFooter({ words: { site, search } }: { words: Words }) {
  return (
    <footer className="site-footer">
      <p>
        <a className="wordmark" href="/">
          {siteName()}
        </a>
      </p>
      <nav aria-label={site.footer}>
        <a href="/">{site.glossaries}</a>
        <a href="/search">{search.title}</a>
        <a href="/studio" rel="nofollow">
          {site.studio}
        </a>
        <a href="#content">{site.top}</a>
      </nav>
    </footer>
  );
}
