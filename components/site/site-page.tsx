import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { directionOf } from '@/lib/words/direction';
import { wordsOf } from '@/lib/words/words';
import { preloadedFonts } from './preloaded-fonts';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type Props = {
  locale: string;
  /** Whether the framework's scripts take the page over: not on pages to read. */
  hydrates?: boolean;
  children: ReactNode;
};

/** The frame of every public page: a document with its header and footer, in the language of its glossary. */
export function SitePage({ locale, hydrates = false, children }: Props) {
  const words = wordsOf(locale);
  const { skip, lightTheme, darkTheme } = words.site;
  for (const href of preloadedFonts) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12171e" media="(prefers-color-scheme: dark)" />
        <script
          src="/site.js"
          data-keep=""
          data-hydrates={hydrates ? '' : undefined}
          data-light-theme={lightTheme}
          data-dark-theme={darkTheme}
        />
        <a className="skip" href="#content">
          {skip}
        </a>
        <SiteHeader words={words} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter words={words} />
      </body>
    </html>
  );
}
