import 'server-only';
import { db } from '@/lib/db';
import { emailAddress } from '@/lib/people/fields';
import { verifyPassword } from './password';
import { openSession } from './session';

/**
 * Opens a session for the person with this e-mail address and password; its id, or null.
 * A wrong password, an unknown, invited or disabled account: one answer, after the same work.
 */
export async function signIn(email: unknown, password: unknown, browser: string): Promise<string | null> {
  const address = emailAddress.safeParse(email).data;
  const user =
    address === undefined
      ? null
      : await db.user.findUnique({ where: { email: address }, select: { id: true, passwordHash: true } });
  const matches = await verifyPassword(typeof password === 'string' ? password : '', user?.passwordHash ?? null);
  if (!matches || !user?.passwordHash) return null;
  return openSession(user.id, user.passwordHash, browser);
}
