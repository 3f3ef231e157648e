import '../../../../styles/public.css';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { siteSettings } from '../../../site-settings';
import { searchedAt } from './searched';

type Props = { params: Promise<{ place: string }>; children: ReactNode };

export default async function FoundLayout({ params, children }: Props) {
  const { language } = await searchedAt(params);
  return (
    <SitePage locale={language} site={await siteSettings()}>
      {children}
    </SitePage>
  );
}
