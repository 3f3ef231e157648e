import 'server-only';
import { hashPassword, verifyPassword } from '@/lib/auth/password';
import { countAttempt, forgiveAttempt } from '@/lib/auth/rate-limit';
import { endSessionsOf } from '@/lib/auth/session';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { refreshBylines } from '@/lib/published/bylines';
import { notifyPages } from '@/lib/published/notify';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import type { AccountChange, PasswordChange } from './forms';
import { voidLinks } from './link';
import { lockAccount } from './stand';

export type OwnAccount = { email: string; name: string; title: string };

/** The actor's own account, as its page shows it. */
export const findOwnAccount = (actor: Actor): Promise<OwnAccount | null> =>
  db.user.findUnique({ where: { id: actor.id }, select: { email: true, name: true, title: true } });

// Ten thousand pages may name a person.
const timeout = 120_000;

/** Changes the actor's name and title, on every page that names them too. Refuses `signedOut`. */
export const changeAccount = (form: AccountChange, actor: Actor): Promise<Outcome> =>
  command(
    async (tx) => {
      const account = await lockAccount(tx, actor.id);
      if (!account || account.disabledAt) return refused('signedOut');
      await tx.user.update({ where: { id: actor.id }, data: form });
      const details = { userId: actor.id };
      await appendEvent(tx, { stream: 'people', kind: 'accountChanged', actorId: actor.id, details });
      await notifyPages(tx, await refreshBylines(tx, actor.id));
      return accepted(undefined);
    },
    { timeout },
  );

/**
 * Changes the actor's password, ends their other sessions and voids the links that would set another one; how many
 * ended. Refuses `invalid` where the current password is not right, `tooMany` after many such tries, as at the door.
 */
export async function changePassword(
  form: PasswordChange,
  actor: Actor,
  { sessionId, address }: { sessionId: string | null; address: string },
): Promise<Outcome<{ ended: number }>> {
  const own = await db.user.findUnique({ where: { id: actor.id }, select: { email: true, passwordHash: true } });
  if (!own) return refused('signedOut');
  const retryAfter = await countAttempt(own.email, address);
  if (retryAfter !== null) return refused('tooMany', { retryAfter });
  if (!(await verifyPassword(form.currentPassword, own.passwordHash)))
    return refused('invalid', { fields: { currentPassword: 'This is not your current password.' } });
  await forgiveAttempt(own.email, address);
  const passwordHash = await hashPassword(form.newPassword);
  return command(async (tx) => {
    const account = await lockAccount(tx, actor.id);
    if (!account || account.disabledAt) return refused('signedOut');
    if (account.passwordHash !== own.passwordHash) return refused('conflict');
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash } });
    await voidLinks(tx, actor.id);
    const ended = await endSessionsOf(tx, actor.id, sessionId);
    const details = { userId: actor.id, ended };
    await appendEvent(tx, { stream: 'people', kind: 'passwordChanged', actorId: actor.id, details });
    return accepted({ ended });
  });
}
