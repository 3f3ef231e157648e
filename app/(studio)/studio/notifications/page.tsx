import type { Metadata, Route } from 'next';
import { NotificationList } from '@/components/notifications/notification-list';
import { CommandButton } from '@/components/people/command-button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listNotifications } from '@/lib/notifications/list';
import { uuid } from '@/lib/revisions/content';
import { markAllRead } from './actions';

export const metadata: Metadata = { title: 'Notifications' };

const limit = 50;

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function NotificationsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  const before = uuid.safeParse(asked.before).data ?? null;
  const lines = await listNotifications(actor, { before, limit });
  return (
    <>
      <PageHeader title="Notifications">
        {lines.some(({ isRead }) => !isRead) && (
          <CommandButton command={markAllRead.bind(null, {})} done="All are read">
            Mark all as read
          </CommandButton>
        )}
      </PageHeader>
      {lines.length === 0 ? (
        <EmptyState title="Nothing to tell you yet.">
          You are told here when somebody asks you to review, decides about your text, or mentions you.
        </EmptyState>
      ) : (
        <NotificationList lines={lines} now={new Date()} />
      )}
      {lines.length === limit && (
        <ButtonLink href={`/studio/notifications?before=${lines.at(-1)?.id}` as Route}>Earlier</ButtonLink>
      )}
    </>
  );
}
