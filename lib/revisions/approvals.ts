import type { Transaction } from '@/lib/db';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { Verdict } from '@/prisma/client/client';

type Reviewed = {
  contentHash: string;
  term: { glossaryId: string };
  writers: readonly { id: string }[];
};
type Decision = { reviewerId: string; verdict: Verdict; contentHash: string };

/** Why a review does not count as an approval, or null where it does. */
export type WhyNot = 'requestedChanges' | 'otherContent' | 'writer' | 'inactive' | 'roleLost';

/**
 * An approval counts when it was given for exactly this content, by somebody who wrote none of it and who is an active
 * reviewer of the glossary now.
 */
export function whyNotCounted(
  review: Decision,
  { contentHash, term, writers }: Reviewed,
  accounts: ReadonlyMap<string, Actor>,
): WhyNot | null {
  const reviewer = accounts.get(review.reviewerId);
  if (review.verdict !== 'APPROVE') return 'requestedChanges';
  if (review.contentHash !== contentHash) return 'otherContent';
  if (writers.some(({ id }) => id === review.reviewerId)) return 'writer';
  if (!reviewer) return 'inactive';
  return holds(reviewer, 'REVIEWER', term.glossaryId) ? null : 'roleLost';
}

/** The reviewers whose approvals count now. */
export const countedReviewers = (
  revision: Reviewed & { reviews: readonly Decision[] },
  accounts: ReadonlyMap<string, Actor>,
): string[] =>
  revision.reviews
    .filter((review) => whyNotCounted(review, revision, accounts) === null)
    .map(({ reviewerId }) => reviewerId);

/**
 * The number of an earlier revision of the term that went live with exactly this content under at least the same
 * requirement, or null: such content needs no new review, which is how a rollback works.
 */
export async function approvedBefore(
  tx: Transaction,
  revision: { termId: string; number: number; contentHash: string },
  approvalsRequired: number,
): Promise<number | null> {
  const earlier = await tx.revision.findFirst({
    where: {
      termId: revision.termId,
      number: { lt: revision.number },
      contentHash: revision.contentHash,
      imported: false,
      publishedAt: { not: null },
      approvalsRequired: { gte: approvalsRequired },
    },
    select: { number: true },
    orderBy: { number: 'desc' },
  });
  return earlier?.number ?? null;
}
