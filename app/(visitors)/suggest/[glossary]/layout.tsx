import '../../../styles/public.css';
import '../../../styles/visitors.css';
import '../../../styles/proposals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { findSite } from '@/lib/published/site';
import { glossaryOf } from '../glossary-of';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: '/icon.svg', robots: { index: false, follow: false } };

type Props = { params: Promise<{ glossary: string }>; children: ReactNode };

/** Where readers say something about a glossary, in its language. */
export default async function GlossaryLayout({ params, children }: Props) {
  const [{ language }, site] = await Promise.all([glossaryOf(params), findSite()]);
  return (
    <SitePage locale={language} site={site}>
      {children}
    </SitePage>
  );
}
