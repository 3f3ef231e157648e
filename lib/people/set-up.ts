import 'server-only';
import { hashPassword } from '@/lib/auth/password';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { FirstAdministrator } from './forms';
import { lockPeople } from './stand';

/** Whether somebody has an account already; until then the set-up page is open. */
export const isSetUp = async (): Promise<boolean> => (await db.user.findFirst({ select: { id: true } })) !== null;

/** Creates the first account, an administrator; refuses `notFound` as soon as there is anybody. */
export async function createFirstAdministrator(form: FirstAdministrator): Promise<Outcome<{ userId: string }>> {
  if (await isSetUp()) return refused('notFound');
  const passwordHash = await hashPassword(form.password);
  return command(async (tx) => {
    await lockPeople(tx);
    if (await tx.user.findFirst({ select: { id: true } })) return refused('notFound');
    const { id: userId } = await tx.user.create({
      data: { email: form.email, name: form.name, passwordHash, memberships: { create: { role: 'ADMIN' } } },
      select: { id: true },
    });
    await appendEvent(tx, { stream: 'people', kind: 'administratorCreated', actorId: userId, details: { userId } });
    return accepted({ userId });
  });
}
