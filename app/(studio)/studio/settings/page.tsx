import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteForm } from '@/components/site-settings/site-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findSite } from '@/lib/site/find';
import { holds } from '@/lib/workflow/actor';
import { changeSite } from './actions';

export const metadata: Metadata = { title: 'Site' };

export default async function SettingsPage() {
  const actor = await requireActor();
  if (!holds(actor, 'ADMIN', null)) notFound();
  return (
    <>
      <PageHeader title="Site" below="What holds for all glossaries." />
      <SiteForm site={await findSite()} zones={Intl.supportedValuesOf('timeZone')} change={changeSite} />
    </>
  );
}
