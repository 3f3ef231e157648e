import { accepted, refused } from '@/lib/refusal';
import { countUnresolved } from '@/lib/threads/unresolved';
import { countedReviewers } from '../approvals';
import type { PrepareEffect } from '../effect';

/**
 * Records an approval of exactly this content; with enough that count, the revision is approved. One that is repeated is
 * counted once: it moves on a revision that has had enough since a reviewer got their role back.
 */
export const approve: PrepareEffect = async ({ tx, revision, accounts, actor, note, now }) => {
  const { id: revisionId, contentHash } = revision;
  const open = revision.openThreadsBlock ? await countUnresolved(tx, revision.termId) : 0;
  if (open > 0) return refused('incomplete', { fields: { threads: unresolvedWords(open) } });
  await tx.reviewClaim.deleteMany({ where: { revisionId, reviewerId: actor.id } });
  const required = revision.approvalsRequired ?? 1;
  const review = { reviewerId: actor.id, verdict: 'APPROVE' as const, contentHash };
  const repeats = revision.reviews.some(({ reviewerId }) => reviewerId === actor.id);
  if (!repeats) await tx.review.create({ data: { ...review, revisionId, note, at: now } });
  const reviews = repeats ? revision.reviews : [...revision.reviews, review];
  const counted = countedReviewers({ ...revision, reviews }, accounts);
  const enough = counted.length >= required;
  return accepted({
    to: enough ? 'APPROVED' : 'IN_REVIEW',
    kind: 'approved',
    fields: enough ? { decidedAt: now } : {},
    details: { approvals: counted.length, approvalsRequired: required },
  });
};

/** What keeps a reviewer from approving where the policy says so. */
const unresolvedWords = (open: number): string =>
  open === 1 ? 'One thread is open: resolve it first.' : `${open} threads are open: resolve them first.`;
