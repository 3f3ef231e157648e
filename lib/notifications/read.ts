import 'server-only';
import { db } from '@/lib/db';
import { accepted, type Outcome } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';

const unreadOf = ({ id: userId }: Actor) => ({ userId, readAt: null });

/** Everything the actor was told is read. */
export async function markAllRead(actor: Actor): Promise<Outcome> {
  await db.notification.updateMany({ where: unreadOf(actor), data: { readAt: new Date() } });
  return accepted(undefined);
}

/** What the actor was told of a term is read: they have opened it. */
export async function markTermRead(termId: string, actor: Actor): Promise<void> {
  await db.notification.updateMany({ where: { ...unreadOf(actor), termId }, data: { readAt: new Date() } });
}
