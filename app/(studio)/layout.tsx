import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/auth/account-menu';
import { SkipLink } from '@/components/layout/skip-link';
import { StudioBar } from '@/components/layout/studio-bar';
import { Toaster } from '@/components/ui/toaster';
import { requireActor } from '@/lib/auth/actor';
import { countUnread } from '@/lib/notifications/list';
import { signOut } from './studio/account/actions';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: '%s · Headword', default: 'Headword' },
  icons: '/icon.svg',
  robots: { index: false, follow: false },
};

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const unread = await countUnread(actor);
  return (
    <html lang="en">
      <body className="min-h-dvh bg-paper font-sans text-sm leading-normal text-ink">
        <SkipLink />
        <StudioBar actor={actor} unread={unread} account={<AccountMenu name={actor.name} signOut={signOut} />} />
        <main id="content" tabIndex={-1} className="mx-auto max-w-300 px-3 py-5 outline-none md:px-6 md:py-7">
          {children}
        </main>
        <Toaster />
      </body>
    </html>
  );
}
