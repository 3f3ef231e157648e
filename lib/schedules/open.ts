import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';

/** The first beats of a publisher's command about a term's schedule: locked, the actor read again. */
export async function openForPublisher(tx: Transaction, termId: string, actor: Actor): Promise<Outcome<Actor>> {
  await lockTerms(tx, [termId]);
  const current = await lockActor(tx, actor);
  const term = await tx.term.findUnique({ where: { id: termId }, select: { glossaryId: true } });
  if (!term) return refused('notFound');
  if (!current) return refused('signedOut');
  if (!mayEnter(current, term.glossaryId)) return refused('notFound');
  return holds(current, 'PUBLISHER', term.glossaryId) ? accepted(current) : refused('wrongRole');
}
