import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { MailStateBadge } from '@/components/mail/mail-state-badge';
import { CommandButton } from '@/components/people/command-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findMail } from '@/lib/mail/list';
import { uuid } from '@/lib/revisions/content';
import { holds } from '@/lib/workflow/actor';
import { sendAgain } from '../actions';

export const metadata: Metadata = { title: 'Mail' };

export default async function OneMailPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const mail = holds(actor, 'ADMIN', null) && uuid.safeParse(id).success ? await findMail(id) : null;
  if (!mail) notFound();
  const { to, subject, state, problem, text, html } = mail;
  return (
    <>
      <PageHeader title={subject} above={<Link href="/studio/mail">Mail</Link>} below={`To ${to}`}>
        <MailStateBadge state={state} />
        {state !== 'sent' && (
          <CommandButton command={sendAgain.bind(null, { mailId: id })} done="It is tried again">
            Try again
          </CommandButton>
        )}
      </PageHeader>
      {problem && <p className="mb-4 text-danger">The last attempt: {problem}</p>}
      {text === '' ? (
        <p className="text-muted">Its words opened a door: they were erased when it was sent.</p>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2">
          <section aria-label="As text" className="grid min-w-0 content-start gap-2">
            <h2 className="font-medium">As text</h2>
            <pre className="rounded-md border border-line p-4 font-mono text-[13px] whitespace-pre-wrap wrap-anywhere">
              {text}
            </pre>
          </section>
          <section aria-label="As HTML" className="grid min-w-0 content-start gap-2">
            <h2 className="font-medium">As HTML</h2>
            <iframe
              title="The message as HTML"
              sandbox=""
              srcDoc={html}
              className="h-120 w-full rounded-md border border-line bg-white"
            />
          </section>
        </div>
      )}
    </>
  );
}
