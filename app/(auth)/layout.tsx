import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: '%s · Headword', default: 'Headword' },
  icons: '/icon.svg',
  robots: { index: false, follow: false },
};

/** The doors of the studio: one quiet card each. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="bg-paper text-[15px] leading-normal text-ink">
        <main className="mx-auto grid min-h-dvh max-w-104 content-center gap-5 px-4 py-8 sm:pb-[14vh]">
          <a
            href="/"
            className="justify-self-center font-serif text-[2rem] leading-none font-medium text-ink no-underline"
          >
            Headword
          </a>
          <section className="grid gap-5 rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8">
            {children}
            <noscript>
              <p>Signing in and writing need JavaScript; reading the glossaries does not.</p>
            </noscript>
          </section>
        </main>
      </body>
    </html>
  );
}
