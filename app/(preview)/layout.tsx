import '../globals.css';
import '../styles/fonts-more.css';
import '../styles/site.css';
import '../styles/header.css';
import '../styles/lists.css';
import '../styles/term-parts.css';
import '../styles/term.css';
import '../styles/print.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { accentStyle } from '@/components/site/site-style';
import { Wordmark } from '@/components/site/wordmark';
import { findSite } from '@/lib/published/site';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  icons: '/icon.svg',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
};

/** The frame of what is shown to somebody without an account: that of the public pages, without a way to the studio. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const site = await findSite();
  return (
    <html lang="en" data-serif={site.branding.serif} data-sans={site.branding.sans} style={accentStyle(site)}>
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <header className="site-header">
          <Wordmark site={site} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
