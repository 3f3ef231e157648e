import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NewGlossaryForm } from '@/components/glossaries/new-glossary-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { holds } from '@/lib/workflow/actor';
import { createGlossary } from '../actions';

export const metadata: Metadata = { title: 'New glossary' };

export default async function NewGlossaryPage() {
  const actor = await requireActor();
  if (!holds(actor, 'ADMIN', null)) notFound();
  return (
    <>
      <PageHeader title="New glossary" above={<Link href="/studio/glossaries">Glossaries</Link>} />
      <NewGlossaryForm
        others={(await listGlossaries()).map(({ id, name }) => ({ id, name }))}
        create={createGlossary}
      />
    </>
  );
}
