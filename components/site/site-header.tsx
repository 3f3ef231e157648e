import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';
import { SearchForm } from './search-form';
import { hasMenus, SiteMenus } from './site-menus';
import { Wordmark } from './wordmark';

type Props = { site: Settings; words: Words; logoAt?: (logo: string) => string };

export function SiteHeader({ site, words, logoAt }: Props) {
  const withMenus = hasMenus(site);
  return (
    <header className={withMenus ? 'site-header with-menus' : 'site-header'}>
      <Wordmark site={site} at={logoAt} />
      <div className="tools">
        <SearchForm size="small" words={words} />
        {withMenus ? (
          <button type="button" className="sheet-open" popoverTarget="menus">
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
              <path d="M4 7h16M4 12h16M4 17h16" />
            </svg>
            <span className="visually-hidden">{words.site.menu}</span>
          </button>
        ) : null}
      </div>
      {withMenus ? <SiteMenus site={site} words={words} /> : null}
    </header>
  );
}
