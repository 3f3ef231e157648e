import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { databaseNow, lockTerms } from '@/lib/revisions/lock';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { mayRevoke } from './rights';

/**
 * Makes a preview link useless, at once and for good; again: nothing. By whoever made it, a publisher or an administrator
 * of the glossary. Refuses: notFound, signedOut, notYours.
 */
export const revokePreviewLink = ({ linkId }: { linkId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const link = await tx.previewLink.findUnique({
      where: { id: linkId },
      include: { revision: { select: { termId: true, number: true, term: { select: { glossaryId: true } } } } },
    });
    if (!link) return refused('notFound');
    const { revisionId, label, createdById, revision } = link;
    const { termId, number, term } = revision;
    await lockTerms(tx, [termId]);
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!mayEnter(current, term.glossaryId)) return refused('notFound');
    if (!mayRevoke(current, createdById, term.glossaryId)) return refused('notYours');
    const revokedAt = await databaseNow(tx);
    const { count } = await tx.previewLink.updateMany({ where: { id: linkId, revokedAt: null }, data: { revokedAt } });
    if (count === 0) return accepted(undefined);
    const details = { number, label };
    await appendEvent(tx, {
      stream: termId,
      kind: 'previewLinkRevoked',
      actorId: current.id,
      termId,
      revisionId,
      details,
    });
    return accepted(undefined);
  });
