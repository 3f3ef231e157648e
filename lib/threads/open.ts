import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, mayEnter, worksOnTexts } from '@/lib/workflow/actor';

export type OpenedThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

/**
 * The first beats of a command about a term's conversation: the term locked, the actor read again. Refuses: notFound,
 * signedOut, wrongRole (only those who work on texts take part).
 */
export async function openTerm(tx: Transaction, termId: string, actor: Actor): Promise<Outcome<Actor>> {
  await lockTerms(tx, [termId]);
  const term = await tx.term.findUnique({ where: { id: termId }, select: { glossaryId: true } });
  const current = await lockActor(tx, actor);
  if (!term) return refused('notFound');
  if (!current) return refused('signedOut');
  if (!mayEnter(current, term.glossaryId)) return refused('notFound');
  return worksOnTexts(current, term.glossaryId) ? accepted(current) : refused('wrongRole');
}

/** The same for a thread, which is read after its term was locked. */
export async function openThread(
  tx: Transaction,
  threadId: string,
  actor: Actor,
): Promise<Outcome<{ thread: OpenedThread; current: Actor }>> {
  const place = await tx.thread.findUnique({ where: { id: threadId }, select: { termId: true } });
  if (!place) return refused('notFound');
  const opened = await openTerm(tx, place.termId, actor);
  if (!opened.ok) return opened;
  const thread = await findThread(tx, threadId);
  return thread ? accepted({ thread, current: opened.value }) : refused('notFound');
}

const findThread = (tx: Transaction, id: string) =>
  tx.thread.findUnique({
    where: { id },
    include: {
      suggestion: true,
      createdBy: { select: { id: true, name: true } },
      term: { select: { glossaryId: true } },
      comments: { select: { authorId: true, text: true }, orderBy: { id: 'asc' } },
    },
  });
