import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { ResetForm } from '@/components/auth/reset-form';
import { findLink } from '@/lib/people/link';
import { reset } from './actions';

export const metadata: Metadata = { title: 'New password' };

export default async function ResetPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const person = await findLink('RESET', secret);
  if (!person) notFound();
  return (
    <>
      <CardHead title="Choose a new password">
        For {person.name}, {person.email}. You will be signed out everywhere else.
      </CardHead>
      <ResetForm secret={secret} email={person.email} reset={reset} />
    </>
  );
}
