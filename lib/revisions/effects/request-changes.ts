import { accepted } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';

/** Sends a revision back with a note: a reviewer's verdict while in review, the publisher's word afterwards. */
export const requestChanges: PrepareEffect = async ({ tx, revision, actor, note, now }) => {
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
  }
  const fields = { decidedAt: now, scheduledFor: null, scheduledById: null };
  return accepted({ to: 'RETURNED', kind: 'changesRequested', fields });
};
