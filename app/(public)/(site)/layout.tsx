import '../../styles/public.css';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { siteLanguage } from '../site-language';
import { siteSettings } from '../site-settings';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <SitePage locale={await siteLanguage()} site={await siteSettings()}>
      {children}
    </SitePage>
  );
}
