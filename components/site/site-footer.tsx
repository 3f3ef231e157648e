import { siteName } from './site-name';

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        <a className="wordmark" href="/">
          {siteName()}
        </a>
      </p>
      <nav aria-label="Site">
        <a href="/">Glossaries</a>
        <a href="/search">Search</a>
        <a href="/studio" rel="nofollow">
          Studio
        </a>
        <a href="#content">Back to top</a>
      </nav>
    </footer>
  );
}
