import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsEditor } from '@/components/site-settings/settings-editor';
import { SiteForm } from '@/components/site-settings/site-form';
import { VersionList } from '@/components/site-settings/version-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findSite } from '@/lib/site/find';
import { usualName } from '@/lib/site/usual-name';
import { findSettings, listVersions } from '@/lib/site/versions';
import { holds } from '@/lib/workflow/actor';
import { bringLogo, changeSettings, changeSite, restoreVersion } from './actions';

export const metadata: Metadata = { title: 'Site' };

export default async function SettingsPage() {
  const actor = await requireActor();
  if (!holds(actor, 'ADMIN', null)) notFound();
  const [site, current, versions] = await Promise.all([findSite(), findSettings(), listVersions()]);
  // What was brought back replaces what stands in the form.
  const restored = versions.find(({ restoredFrom }) => restoredFrom !== null)?.number;
  return (
    <>
      <PageHeader title="Site" below="What holds for all glossaries, and what stands around every page." />
      <SettingsEditor
        key={restored}
        current={current}
        usualName={usualName()}
        change={changeSettings}
        bringLogo={bringLogo}
      />
      <div className="mt-10 grid gap-10 border-t border-line pt-6 lg:grid-cols-2">
        <section aria-labelledby="time" className="grid content-start gap-3">
          <h2 id="time" className="font-serif text-lg font-medium">
            Time
          </h2>
          <SiteForm site={site} zones={Intl.supportedValuesOf('timeZone')} change={changeSite} />
        </section>
        <VersionList versions={versions} current={current.number} now={new Date()} restore={restoreVersion} />
      </div>
    </>
  );
}
