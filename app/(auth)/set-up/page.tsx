import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { SetUpForm } from '@/components/auth/set-up-form';
import { isSetUp } from '@/lib/people/set-up';
import { createAdministrator } from './actions';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetUpPage() {
  if (await isSetUp()) notFound();
  return (
    <>
      <CardHead title="Welcome">
        Nobody has an account here yet. The first one is an administrator: somebody who invites people and opens
        glossaries.
      </CardHead>
      <SetUpForm create={createAdministrator} />
    </>
  );
}
