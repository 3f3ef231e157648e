import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { writeMail } from '@/lib/mail/write';
import { accepted, type Outcome } from '@/lib/refusal';
import { siteAddress } from '@/lib/site/address';
import { mayWrite } from '@/lib/visitors/letters';
import type { Forgot } from './forms';
import { createLink } from './link';
import { lockAccount } from './stand';

/**
 * Mails a link for a new password to the active account with this address, and nothing where there is none, or where it
 * was written to too often: the answer is the same, so that nobody learns who has an account.
 */
export async function mailReset({ email }: Forgot): Promise<Outcome> {
  if (!(await mayWrite('reset', email))) return accepted(undefined);
  return command(async (tx) => {
    const found = await tx.user.findUnique({ where: { email }, select: { id: true } });
    const account = found && (await lockAccount(tx, found.id));
    if (!account || account.disabledAt || account.passwordHash === null) return accepted(undefined);
    const link = await createLink(tx, 'RESET', account.id);
    await appendEvent(tx, {
      stream: 'people',
      kind: 'resetOffered',
      actorId: account.id,
      details: { userId: account.id },
    });
    await writeMail(tx, {
      to: account,
      subject: 'A new password for Headword',
      hasSecret: true,
      words: {
        lines: ['Somebody asked for a new password for your account. The link works once, and for seven days.'],
        button: { text: 'Choose a new password', href: siteAddress(link) },
        foot: 'If it was not you, do nothing: your password stays as it is.',
      },
    });
    return accepted(undefined);
  });
}
