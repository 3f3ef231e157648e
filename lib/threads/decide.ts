import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { tell } from '@/lib/notifications/tell';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import { type Actor, holds } from '@/lib/workflow/actor';
import { type OpenedThread, openThread } from './open';

/**
 * Declines suggested words, by an author: the text stays as it is, and the thread is settled. Refuses: notFound,
 * signedOut, wrongRole, wrongStatus (decided already).
 */
export const declineSuggestion = ({ threadId }: { threadId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openThread(tx, threadId, actor);
    if (!opened.ok) return opened;
    const { thread, current } = opened.value;
    if (!thread.suggestion) return refused('notFound');
    if (!holds(current, 'AUTHOR', thread.term.glossaryId)) return refused('wrongRole');
    if (thread.suggestion.state !== 'PENDING') return refused('wrongStatus');
    await decideSuggestion(tx, thread, 'DECLINED', { id: thread.revisionId, number: null }, current);
    return accepted(undefined);
  });

const decided = {
  TAKEN: { kind: 'suggestionTaken', text: 'Your suggestion was taken into the text.' },
  DECLINED: { kind: 'suggestionDeclined', text: 'Your suggestion was declined.' },
} as const;

/** Records what became of a suggestion, in the thread and in the history, and tells whoever made it. */
export async function decideSuggestion(
  tx: Transaction,
  { id: threadId, termId, createdBy, guestName }: OpenedThread,
  state: keyof typeof decided,
  revision: { id: string; number: number | null },
  author: Actor,
): Promise<void> {
  const now = await databaseNow(tx);
  const { kind, text } = decided[state];
  const settled = { resolvedAt: now, resolvedById: author.id };
  await tx.suggestion.update({ where: { threadId }, data: { state, decidedAt: now, decidedById: author.id } });
  await tx.thread.update({ where: { id: threadId }, data: settled, select: { id: true } });
  const proposedBy = createdBy?.name ?? guestName;
  const { id: revisionId, number } = revision;
  await appendEvent(tx, {
    stream: termId,
    kind,
    actorId: author.id,
    termId,
    revisionId,
    details: { number, proposedBy, proposedById: createdBy?.id ?? null, threadId },
  });
  const to = createdBy ? [createdBy.id] : [];
  const told = { actorId: author.id, termId, revisionId, threadId, details: { number, text } };
  await tell(tx, { ...told, kind: 'replied', to });
}
