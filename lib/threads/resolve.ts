import 'server-only';
import { command } from '@/lib/command';
import { accepted, type Outcome } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import type { Actor } from '@/lib/workflow/actor';
import { openThread } from './open';

type Named = { threadId: string };

/**
 * Marks a thread as settled, by anybody who takes part; who did it, and when, stays with it. Doing it twice is doing it
 * once. Refuses: notFound, signedOut, wrongRole.
 */
export const resolveThread = ({ threadId }: Named, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openThread(tx, threadId, actor);
    if (!opened.ok) return opened;
    const data = { resolvedAt: await databaseNow(tx), resolvedById: opened.value.current.id };
    await tx.thread.updateMany({ where: { id: threadId, resolvedAt: null }, data });
    return accepted(undefined);
  });

/** Takes that back. A suggestion that was decided on stays decided. Refuses: notFound, signedOut, wrongRole. */
export const reopenThread = ({ threadId }: Named, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openThread(tx, threadId, actor);
    if (!opened.ok) return opened;
    await tx.thread.updateMany({ where: { id: threadId }, data: { resolvedAt: null, resolvedById: null } });
    return accepted(undefined);
  });
