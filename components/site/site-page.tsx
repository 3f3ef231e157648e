import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import type { Settings } from '@/lib/site/settings';
import { directionOf } from '@/lib/words/direction';
import { wordsOf } from '@/lib/words/words';
import { Notice, noticeName } from './notice';
import { preloadedFonts } from './preloaded-fonts';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { accentStyle } from './site-style';

type Props = {
  locale: string;
  site: Settings;
  children: ReactNode;
};

/** The frame of every public page: a document with its header and footer, in the language of its glossary. */
export function SitePage({ locale, site, children }: Props) {
  const words = wordsOf(locale);
  const { skip, lightTheme, darkTheme } = words.site;
  const { copy, copied } = words.term;
  const { serif, sans } = site.branding;
  for (const href of preloadedFonts(serif, sans))
    preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale} dir={directionOf(locale)} data-serif={serif} data-sans={sans} style={accentStyle(site)}>
      <body>
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12171e" media="(prefers-color-scheme: dark)" />
        <script
          src="/site.js"
          data-keep=""
          data-light-theme={lightTheme}
          data-dark-theme={darkTheme}
          data-copy={copy}
          data-copied={copied}
          data-notice={noticeName(site)}
        />
        <a className="skip" href="#content">
          {skip}
        </a>
        <Notice site={site} words={words} />
        <SiteHeader site={site} words={words} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} words={words} />
      </body>
    </html>
  );
}
