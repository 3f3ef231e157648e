import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardHead } from '@/components/auth/card-head';
import { kindWords } from '@/components/notifications/kind-words';
import { Button } from '@/components/ui/button';
import { readUnsubscribeToken } from '@/lib/mail/unsubscribe';

export const metadata: Metadata = { title: 'Unsubscribe' };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const asked = readUnsubscribeToken(decodeURIComponent(token));
  if (!asked) notFound();
  const what = kindWords[asked.kind].toLowerCase();
  if (done !== undefined)
    return <CardHead title="Unsubscribed">You are not mailed any more about this: {what}.</CardHead>;
  return (
    <>
      <CardHead title="Unsubscribe">
        Not to be mailed any more about this: {what}. You still see it in the studio.
      </CardHead>
      <form method="post" action={`/api/unsubscribe/${token}`}>
        <Button type="submit" look="primary">
          Unsubscribe
        </Button>
      </form>
    </>
  );
}
