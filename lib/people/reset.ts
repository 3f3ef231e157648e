import 'server-only';
import { hashPassword } from '@/lib/auth/password';
import { endSessionsOf } from '@/lib/auth/session';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { AboutPerson, InvitationAcceptance, PasswordReset } from './forms';
import { consumeLink, createLink, findLink, type LinkKind, voidLinks } from './link';
import { type Account, type By, lockAccount, whyNot } from './stand';

/**
 * A new one-time link for a person: an invitation while they have no password, a reset afterwards; its path.
 * Refuses `wrongStatus` for a disabled person.
 */
export const offerLink = ({ userId }: AboutPerson, by: By): Promise<Outcome<{ link: string }>> =>
  command(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    const account = await lockAccount(tx, userId);
    if (!account) return refused('notFound');
    if (account.disabledAt) return refused('wrongStatus');
    const link = await createLink(tx, account.passwordHash === null ? 'INVITATION' : 'RESET', userId);
    await appendEvent(tx, { stream: 'people', kind: 'resetOffered', actorId: by?.id ?? null, details: { userId } });
    return accepted({ link });
  });

/** Who was invited chooses name and password, once; their e-mail address. Refuses `notFound` for a dead link. */
export const acceptInvitation = (form: InvitationAcceptance): Promise<Outcome<{ email: string }>> =>
  useLink('INVITATION', form.secret, form.password, async (tx, account, passwordHash) => {
    await tx.user.update({ where: { id: account.id }, data: { name: form.name, passwordHash } });
    await record(tx, 'invitationAccepted', account.id);
  });

/** A forgotten password is replaced, once, and every session ends; the e-mail address. Refuses `notFound`. */
export const resetPassword = (form: PasswordReset): Promise<Outcome<{ email: string }>> =>
  useLink('RESET', form.secret, form.password, async (tx, account, passwordHash) => {
    await tx.user.update({ where: { id: account.id }, data: { passwordHash } });
    await endSessionsOf(tx, account.id);
    await record(tx, 'passwordReset', account.id);
  });

async function useLink(
  kind: LinkKind,
  secret: string,
  password: string,
  write: (tx: Transaction, account: Account, passwordHash: string) => Promise<void>,
): Promise<Outcome<{ email: string }>> {
  if (!(await findLink(kind, secret))) return refused('notFound');
  const passwordHash = await hashPassword(password);
  return command(async (tx) => {
    const userId = await consumeLink(tx, kind, secret);
    const account = userId === null ? null : await lockAccount(tx, userId);
    if (!account || account.disabledAt) return refused('notFound');
    await write(tx, account, passwordHash);
    await voidLinks(tx, account.id);
    return accepted({ email: account.email });
  });
}

const record = (tx: Transaction, kind: 'invitationAccepted' | 'passwordReset', userId: string) =>
  appendEvent(tx, { stream: 'people', kind, actorId: userId, details: { userId } });
