import '../../styles/public.css';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { siteLanguage } from '../site-language';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return <SitePage locale={await siteLanguage()}>{children}</SitePage>;
}
