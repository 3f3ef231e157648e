import { accepted } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';
import { cancelPublication } from './scheduled-publication';

/** Sends a revision back with a note: a reviewer's verdict while in review, the publisher's word afterwards. */
export const requestChanges: PrepareEffect = async (step) => {
  const { tx, revision, actor, note, now } = step;
  const { id: revisionId, contentHash } = revision;
  if (revision.status === 'IN_REVIEW') {
    const review = {
      revisionId,
      reviewerId: actor.id,
      verdict: 'REQUEST_CHANGES' as const,
      contentHash,
      note,
      at: now,
    };
    await tx.review.create({ data: review });
    await tx.reviewClaim.deleteMany({ where: { revisionId, reviewerId: actor.id } });
  }
  await cancelPublication(step);
  return accepted({ to: 'RETURNED', kind: 'changesRequested', fields: { decidedAt: now } });
};
