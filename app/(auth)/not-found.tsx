import type { Metadata } from 'next';
import { CardHead } from '@/components/auth/card-head';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <>
      <CardHead title="There is nothing here">This page does not exist, or not any more.</CardHead>
      <p>
        <a href="/sign-in" className="text-accent underline">
          Sign in
        </a>
      </p>
    </>
  );
}
