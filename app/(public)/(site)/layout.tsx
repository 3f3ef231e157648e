import '../../styles/public.css';
import type { ReactNode } from 'react';
import { SitePage } from '@/components/site/site-page';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SitePage locale="en">{children}</SitePage>;
}
