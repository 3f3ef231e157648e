import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AccessButtons } from '@/components/people/access-buttons';
import { LinkOffer } from '@/components/people/link-offer';
import { PersonBadge } from '@/components/people/person-badge';
import { RolesForm } from '@/components/people/roles-form';
import { Section } from '@/components/people/section';
import { PageHeader } from '@/components/ui/page-header';
import { requireRole } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { findPerson } from '@/lib/people/list';
import { listSessions } from '@/lib/people/sessions';
import { changeRoles, disable, enable, endSessions, offerLink } from '../actions';

export const metadata: Metadata = { title: 'Person' };

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  await requireRole('ADMIN');
  const person = await findPerson((await params).id);
  if (!person) notFound();
  const [glossaries, sessions] = await Promise.all([listGlossaries(), listSessions(person.id)]);
  const { id, name, email, title, status, grants } = person;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={name}
        above={<Link href="/studio/people">People</Link>}
        below={title ? `${title} · ${email}` : email}
      >
        <PersonBadge status={status} />
      </PageHeader>
      <Section title="Roles" hint="They count from this person’s very next request on.">
        <RolesForm
          key={JSON.stringify(grants)}
          userId={id}
          grants={grants}
          glossaries={glossaries.map((glossary) => ({ id: glossary.id, name: glossary.name }))}
          change={changeRoles}
        />
      </Section>
      {status !== 'disabled' && (
        <Section
          title={status === 'invited' ? 'Invitation' : 'Password'}
          hint={status === 'invited' ? 'They have not chosen a password yet.' : 'For somebody who forgot theirs.'}
        >
          <LinkOffer userId={id} invited={status === 'invited'} offer={offerLink} />
        </Section>
      )}
      <Section title="Access" hint="What this person wrote and decided stays as it is.">
        <AccessButtons
          userId={id}
          disabled={status === 'disabled'}
          sessions={sessions.length}
          disable={disable}
          enable={enable}
          endSessions={endSessions}
        />
      </Section>
    </div>
  );
}
