import type { Metadata } from 'next';
import Link from 'next/link';
import { InviteForm } from '@/components/people/invite-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireRole } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { invite } from '../actions';

export const metadata: Metadata = { title: 'Invite' };

export default async function InvitePage() {
  await requireRole('ADMIN');
  const glossaries = await listGlossaries();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="Invite"
        above={<Link href="/studio/people">People</Link>}
        below="You get a link to send them. With it they choose their password, once, within seven days."
      />
      <InviteForm glossaries={glossaries.map(({ id, name }) => ({ id, name }))} invite={invite} />
    </div>
  );
}
