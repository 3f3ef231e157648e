import '../styles/public.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Preview', icons: '/icon.svg', robots: { index: false, follow: false } };

/** The frame in which the studio shows what stands around public pages: their styles and their script. */
export default async function SitePreviewLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <script src="/site.js" nonce={nonce} data-hydrates="" />
        {children}
      </body>
    </html>
  );
}
