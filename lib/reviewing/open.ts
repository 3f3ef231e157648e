import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { findOpened, type OpenedRevision } from '@/lib/revisions/open';
import { type Actor, mayEnter } from '@/lib/workflow/actor';

/** The first beats of a command about a revision that does not move it: locked, the actor read again. */
export async function openForReviewing(
  tx: Transaction,
  revisionId: string,
  actor: Actor,
): Promise<Outcome<{ revision: OpenedRevision; current: Actor }>> {
  const place = await tx.revision.findUnique({ where: { id: revisionId }, select: { termId: true } });
  if (!place) return refused('notFound');
  await lockTerms(tx, [place.termId]);
  const current = await lockActor(tx, actor);
  const revision = await findOpened(tx, revisionId);
  if (!revision) return refused('notFound');
  if (!current) return refused('signedOut');
  return mayEnter(current, revision.term.glossaryId) ? accepted({ revision, current }) : refused('notFound');
}
