import type { Metadata } from 'next';
import Link from 'next/link';
import { NewTermForm } from '@/components/terms/new-term-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireRole } from '@/lib/auth/actor';
import { listReachable } from '@/lib/glossaries/reachable';
import { createTerm, listCollisions } from './actions';

export const metadata: Metadata = { title: 'New term' };

export default async function NewTermPage() {
  const actor = await requireRole('AUTHOR');
  const glossaries = await listReachable(actor, ['AUTHOR']);
  return (
    <>
      <PageHeader title="New term" above={<Link href="/studio/terms">Terms</Link>} />
      <NewTermForm
        glossaries={glossaries.map(({ id, name }) => ({ id, name }))}
        create={createTerm}
        findCollisions={listCollisions}
      />
    </>
  );
}
