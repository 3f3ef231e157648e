import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { SignInForm } from '@/components/auth/sign-in-form';
import { findActor } from '@/lib/auth/actor';
import { returnAddress } from '@/lib/auth/return-address';
import { isMailSet } from '@/lib/mail/transport';
import { isSetUp } from '@/lib/people/set-up';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const address = returnAddress(typeof to === 'string' ? to : null);
  if (await findActor()) redirect(address);
  if (!(await isSetUp())) redirect('/set-up');
  return (
    <>
      <CardHead title="Sign in">To write, review and publish.</CardHead>
      <SignInForm to={address} />
      <p className="text-[13px] text-muted">
        {isMailSet() ? (
          <Link href="/forgot" className="underline underline-offset-2">
            Forgot your password?
          </Link>
        ) : (
          'Forgot your password? An administrator can send you a link for a new one.'
        )}
      </p>
    </>
  );
}
