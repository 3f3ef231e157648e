import '../../../styles/public.css';
import '../../../styles/visitors.css';
import '../../../styles/proposals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { findSite } from '@/lib/published/site';
import { siteLanguage } from '../../../(public)/site-language';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: '/icon.svg', robots: { index: false, follow: false } };

/** Where readers say something about the site, in its language. */
export default async function SuggestLayout({ children }: { children: ReactNode }) {
  const [language, site] = await Promise.all([siteLanguage(), findSite()]);
  return (
    <SitePage locale={language} site={site}>
      {children}
    </SitePage>
  );
}
