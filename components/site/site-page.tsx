import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { preloadedFonts } from './preloaded-fonts';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i;

/** The frame of every public page: a document with its header and footer, in the language of its glossary. */
export function SitePage({ locale, children }: { locale: string; children: ReactNode }) {
  for (const href of preloadedFonts) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale} dir={rightToLeft.test(locale) ? 'rtl' : 'ltr'}>
      <body>
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12171e" media="(prefers-color-scheme: dark)" />
        <script src="/site.js" data-keep="" />
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
