import type { Metadata } from 'next';
import { ExportForm } from '@/components/interop/export-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { mayEnter } from '@/lib/workflow/actor';

export const metadata: Metadata = { title: 'Export' };

export default async function ExportPage() {
  const actor = await requireActor();
  const glossaries = (await listGlossaries()).filter(({ id }) => mayEnter(actor, id));
  return (
    <div className="max-w-3xl">
      <PageHeader title="Export" below="A glossary whole: what is live, and drafts of what is not live yet." />
      {glossaries.length === 0 ? (
        <EmptyState title="There is no glossary to export.">You need a role in a glossary.</EmptyState>
      ) : (
        <ExportForm glossaries={glossaries.map(({ slug, name }) => ({ slug, name }))} />
      )}
    </div>
  );
}
