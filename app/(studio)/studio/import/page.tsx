import type { Metadata } from 'next';
import { ImportForm } from '@/components/interop/import-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireRole } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { holds, mayEnter } from '@/lib/workflow/actor';
import { importFiles } from './actions';

export const metadata: Metadata = { title: 'Import' };

export default async function ImportPage() {
  const actor = await requireRole('AUTHOR');
  const all = await listGlossaries();
  const glossaries = all.filter(({ id }) => holds(actor, 'AUTHOR', id));
  const originals = all.filter(({ id }) => mayEnter(actor, id));
  return (
    <div className="grid max-w-4xl">
      <PageHeader
        title="Import"
        below="Terms from Markdown files with front matter, a CSV table, or Headword’s JSON. They become drafts of yours; what is live stays as it is."
      />
      <ImportForm
        glossaries={glossaries.map(({ id, name }) => ({ id, name }))}
        originals={originals.map(({ id, slug, name }) => ({ id, slug, name }))}
        importFiles={importFiles}
      />
    </div>
  );
}
