import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { ForgotForm } from '@/components/auth/forgot-form';
import { isMailSet } from '@/lib/mail/transport';
import { forgot } from './actions';

export const metadata: Metadata = { title: 'Forgot your password?' };

export default function ForgotPage() {
  if (!isMailSet()) notFound();
  return (
    <>
      <CardHead title="Forgot your password?">We mail you a link to choose a new one.</CardHead>
      <ForgotForm forgot={forgot} />
    </>
  );
}
