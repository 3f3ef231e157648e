import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { InvitationForm } from '@/components/auth/invitation-form';
import { findLink } from '@/lib/people/link';
import { accept } from './actions';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const person = await findLink('INVITATION', secret);
  if (!person) notFound();
  return (
    <>
      <CardHead title={`Welcome, ${person.name}`}>You have been invited to work on these glossaries.</CardHead>
      <InvitationForm secret={secret} name={person.name} email={person.email} accept={accept} />
    </>
  );
}
