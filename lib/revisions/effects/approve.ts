import { accepted } from '@/lib/refusal';
import { countedReviewers } from '../approvals';
import type { PrepareEffect } from '../effect';

/** Records an approval of exactly this content; with enough that count, the revision is approved. */
export const approve: PrepareEffect = async ({ tx, revision, accounts, actor, note, now }) => {
  const { id: revisionId, contentHash } = revision;
  const required = revision.approvalsRequired ?? 1;
  const review = { reviewerId: actor.id, verdict: 'APPROVE' as const, contentHash };
  await tx.review.create({ data: { ...review, revisionId, note, at: now } });
  const counted = countedReviewers({ ...revision, reviews: [...revision.reviews, review] }, accounts);
  const enough = counted.length >= required;
  return accepted({
    to: enough ? 'APPROVED' : 'IN_REVIEW',
    kind: 'approved',
    fields: enough ? { decidedAt: now } : {},
    details: { approvals: counted.length, approvalsRequired: required },
  });
};
