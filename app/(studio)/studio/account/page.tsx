import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountForm } from '@/components/people/account-form';
import { PasswordForm } from '@/components/people/password-form';
import { Section } from '@/components/people/section';
import { SessionList } from '@/components/people/session-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findSessionId } from '@/lib/auth/request';
import { findOwnAccount } from '@/lib/people/account';
import { listSessions } from '@/lib/people/sessions';
import { changeAccount, changePassword, endOtherSessions, endSession } from './actions';

export const metadata: Metadata = { title: 'My account' };

export default async function AccountPage() {
  const actor = await requireActor();
  const [account, sessions, sessionId] = await Promise.all([
    findOwnAccount(actor),
    listSessions(actor.id),
    findSessionId(),
  ]);
  if (!account) notFound();
  return (
    <div className="max-w-3xl">
      <PageHeader title="My account" below={account.email} />
      <Section title="About me" hint="Your name and title stand under the terms you write and review.">
        <AccountForm account={account} change={changeAccount} />
      </Section>
      <Section title="Password" hint="A new password signs you out everywhere but here.">
        <PasswordForm email={account.email} change={changePassword} />
      </Section>
      <Section title="Where I am signed in" hint="End what you do not recognise, and then change your password.">
        <SessionList
          sessions={sessions}
          here={sessionId}
          now={new Date()}
          end={endSession}
          endOthers={endOtherSessions}
        />
      </Section>
    </div>
  );
}
