import '../globals.css';
import '../styles/site.css';
import '../styles/lists.css';
import '../styles/term-parts.css';
import '../styles/term.css';
import '../styles/print.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteName } from '@/components/site/site-name';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  icons: '/icon.svg',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
};

/** The frame of what is shown to somebody without an account: that of the public pages, without a way to the studio. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <header className="site-header">
          <a className="wordmark" href="/">
            {siteName()}
          </a>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
