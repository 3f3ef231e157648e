import '../../../styles/public.css';
import '../../../styles/visitors.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { findSite } from '@/lib/published/site';
import { wordsOf } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: '/icon.svg', robots: { index: false, follow: false } };

type Props = { params: Promise<{ language: string }>; children: ReactNode };

/** Pages around the e-mail offer, in the language of the page it stood on. */
export default async function OfferLayout({ params, children }: Props) {
  const { language } = wordsOf((await params).language);
  return (
    <SitePage locale={language} site={await findSite()}>
      {children}
    </SitePage>
  );
}
