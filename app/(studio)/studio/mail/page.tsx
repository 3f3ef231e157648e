import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { MailTable } from '@/components/mail/mail-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listMail } from '@/lib/mail/list';
import { isMailSet } from '@/lib/mail/transport';
import { uuid } from '@/lib/revisions/content';
import { holds } from '@/lib/workflow/actor';

export const metadata: Metadata = { title: 'Mail' };

const limit = 50;

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function MailPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!holds(actor, 'ADMIN', null)) notFound();
  const mail = await listMail({ before: uuid.safeParse(asked.before).data ?? null, limit });
  const words = isMailSet()
    ? 'What Headword mails. It is forgotten after thirty days.'
    : 'No mail server is set (SMTP_URL), so nothing is sent: read here what would be.';
  return (
    <>
      <PageHeader title="Mail" below={words} />
      {mail.length === 0 ? (
        <EmptyState title="No mail yet.">
          Mail is written when somebody is asked to review, answered, or invited.
        </EmptyState>
      ) : (
        <MailTable mail={mail} now={new Date()} />
      )}
      {mail.length === limit && (
        <ButtonLink href={`/studio/mail?before=${mail.at(-1)?.id}` as Route}>Earlier</ButtonLink>
      )}
    </>
  );
}
