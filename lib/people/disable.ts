import 'server-only';
import { endSessionsOf } from '@/lib/auth/session';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { AboutPerson } from './forms';
import { voidLinks } from './link';
import { type By, lastAdministrator, lockAccount, whyNot } from './stand';

/**
 * Keeps a person out from their very next request on: ends their sessions and voids their links; whether that
 * changed anything. Refuses to disable the last active administrator.
 */
export const disable = ({ userId }: AboutPerson, by: By): Promise<Outcome<{ changed: boolean }>> =>
  command<{ changed: boolean }>(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    const account = await lockAccount(tx, userId);
    if (!account) return refused('notFound');
    if (account.disabledAt) return accepted({ changed: false });
    await tx.$executeRaw`UPDATE editorial."User" SET "disabledAt" = now() WHERE "id" = ${userId}::uuid`;
    const last = await lastAdministrator(tx);
    if (last) return last;
    await endSessionsOf(tx, userId);
    await voidLinks(tx, userId);
    await appendEvent(tx, { stream: 'people', kind: 'disabled', actorId: by?.id ?? null, details: { userId } });
    return accepted({ changed: true });
  });

/** Lets a disabled person sign in again, with the roles they had; whether that changed anything. */
export const enable = ({ userId }: AboutPerson, by: By): Promise<Outcome<{ changed: boolean }>> =>
  command<{ changed: boolean }>(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    const account = await lockAccount(tx, userId);
    if (!account) return refused('notFound');
    if (!account.disabledAt) return accepted({ changed: false });
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null } });
    await appendEvent(tx, { stream: 'people', kind: 'enabled', actorId: by?.id ?? null, details: { userId } });
    return accepted({ changed: true });
  });
