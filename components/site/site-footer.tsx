import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';
import { Badges } from './badges';
import { keyed } from './keyed';
import { SiteButtons, SiteLinks } from './site-link';
import { ToTop } from './to-top';
import { Wordmark } from './wordmark';

type Props = { site: Settings; words: Words; logoAt?: (logo: string) => string };

/** Columns of links, who is behind the site, and the few ways that every page has. */
export function SiteFooter({ site, words, logoAt }: Props) {
  const { footer, language } = site;
  return (
    <footer className="site-footer">
      {footer.columns.length > 0 ? (
        <nav className="footer-columns" aria-label={words.site.footer} lang={language || undefined}>
          {keyed(footer.columns, ({ heading }) => heading).map(({ key, one: { heading, links } }) => (
            <div key={key}>
              <h2>{heading}</h2>
              <SiteLinks links={links} />
            </div>
          ))}
        </nav>
      ) : null}
      <Badges note={footer.note} badges={footer.badges} language={language} words={words} />
      <div className="footer-mark">
        <Wordmark site={site} at={logoAt} />
        <SiteLinks links={footer.contact} className="contact" />
        <SiteLinks links={footer.social} className="social" />
        <SiteButtons links={footer.buttons} />
      </div>
      <div className="footer-end">
        {footer.copyright ? <p dir="auto">{footer.copyright}</p> : null}
        <nav aria-label={words.site.ways}>
          <a href="/">{words.site.glossaries}</a>
          <a href="/search">{words.search.title}</a>
          <a href="/studio" rel="nofollow">
            {words.site.studio}
          </a>
          <a href="#content">{words.site.top}</a>
        </nav>
      </div>
      {site.toTop ? <ToTop words={words} /> : null}
    </footer>
  );
}
