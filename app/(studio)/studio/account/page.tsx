import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChoiceForm } from '@/components/notifications/choice-form';
import { AccountForm } from '@/components/people/account-form';
import { PasswordForm } from '@/components/people/password-form';
import { Section } from '@/components/people/section';
import { SessionList } from '@/components/people/session-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findSessionId } from '@/lib/auth/request';
import { findChoices } from '@/lib/notifications/choices';
import { findOwnAccount } from '@/lib/people/account';
import { listSessions } from '@/lib/people/sessions';
import { findSite } from '@/lib/site/find';
import { changeAccount, changePassword, choose, endOtherSessions, endSession } from './actions';

export const metadata: Metadata = { title: 'My account' };

export default async function AccountPage() {
  const actor = await requireActor();
  const [account, sessions, sessionId, choices, { timeZone }] = await Promise.all([
    findOwnAccount(actor),
    listSessions(actor.id),
    findSessionId(),
    findChoices(actor),
    findSite(),
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
      <div id="mail">
        <Section
          title="Mail"
          hint={`Once a day: at 8 in the morning, ${timeZone}. You see all of it in the studio in any case.`}
        >
          <ChoiceForm choices={choices} choose={choose} />
        </Section>
      </div>
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
