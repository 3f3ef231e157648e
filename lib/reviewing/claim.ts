import 'server-only';
import { command } from '@/lib/command';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockAccounts } from '@/lib/revisions/accounts';
import { countedReviewers } from '@/lib/revisions/approvals';
import { databaseNow } from '@/lib/revisions/lock';
import { standingOf } from '@/lib/revisions/standing';
import type { Actor } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import { openForReviewing } from './open';

const hours = 4;

/**
 * "I'm on it", by somebody who may review the revision, for four hours by the database's clock; again: from now. Returns
 * until when. A claim keeps nobody from deciding; it keeps two from doing the same work.
 * Refuses: notFound, signedOut, what approving would be refused for, conflict (as many others are on it as approvals are
 * still needed: who, and since when).
 */
export const claimReview = ({ revisionId }: { revisionId: string }, actor: Actor): Promise<Outcome<{ until: Date }>> =>
  command(async (tx) => {
    const opened = await openForReviewing(tx, revisionId, actor);
    if (!opened.ok) return opened;
    const { revision, current } = opened.value;
    const reviews = revision.reviews.map((review) => ({ ...review, counts: false }));
    const reason = refusal('approve', standingOf({ ...revision, revision: { ...revision, reviews } }), current);
    if (reason) return refused(reason);

    const now = await databaseNow(tx);
    const accounts = await lockAccounts(
      tx,
      revision.reviews.map(({ reviewerId }) => reviewerId),
    );
    const needed = (revision.approvalsRequired ?? 1) - countedReviewers(revision, accounts).length;
    const others = await tx.reviewClaim.findMany({
      where: { revisionId, until: { gt: now }, reviewerId: { not: current.id } },
      include: { reviewer: { select: { name: true } } },
      orderBy: { until: 'desc' },
    });
    const [latest] = others;
    if (latest && others.length >= Math.max(needed, 1)) {
      const at = new Date(latest.until.getTime() - hours * 3_600_000).toISOString();
      return refused('conflict', { by: latest.reviewer.name, at });
    }
    const until = new Date(now.getTime() + hours * 3_600_000);
    await tx.reviewClaim.upsert({
      where: { revisionId_reviewerId: { revisionId, reviewerId: current.id } },
      create: { revisionId, reviewerId: current.id, until },
      update: { until },
    });
    return accepted({ until });
  });

/** "Not any more": gives up one's own claim, if there is one. Refuses: notFound, signedOut. */
export const releaseClaim = ({ revisionId }: { revisionId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openForReviewing(tx, revisionId, actor);
    if (!opened.ok) return opened;
    await tx.reviewClaim.deleteMany({ where: { revisionId, reviewerId: opened.value.current.id } });
    return accepted(undefined);
  });
