import '../../styles/public.css';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';
import { siteSettings } from '../site-settings';
import { glossaryAt } from './glossary-at';

type Props = { params: Promise<{ glossary: string }>; children: ReactNode };

export default async function GlossaryLayout({ params, children }: Props) {
  const { language } = await glossaryAt(params);
  return (
    <SitePage locale={language} site={await siteSettings()}>
      {children}
    </SitePage>
  );
}
