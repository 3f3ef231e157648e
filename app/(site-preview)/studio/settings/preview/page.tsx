import { notFound } from 'next/navigation';
import { PreviewStage } from '@/components/site-settings/preview-stage';
import { requireActor } from '@/lib/auth/actor';
import { usualName } from '@/lib/site/usual-name';
import { findSettings } from '@/lib/site/versions';
import { holds } from '@/lib/workflow/actor';

/** What the settings page shows beside its form. */
export default async function SitePreviewPage() {
  const actor = await requireActor();
  if (!holds(actor, 'ADMIN', null)) notFound();
  const { settings } = await findSettings();
  return <PreviewStage saved={settings} usualName={usualName()} />;
}
