import { accepted, refused } from '@/lib/refusal';
import { askReviewers } from '@/lib/reviewing/ask';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import { approvedBefore } from '../approvals';
import { missingForSubmission } from '../content';
import type { PrepareEffect } from '../effect';

/**
 * Puts a draft before the reviewers and fixes the policy it is decided under, first how many of them must approve. None where the glossary asks for none, or
 * where exactly this content went live before: then it is approved at once, and the record says so.
 */
export const submit: PrepareEffect = async ({ tx, revision, actor, now }) => {
  const { term, content } = revision;
  const taken = content.slug && (await isTaken(tx, term.glossaryId, content.slug, term.id));
  const fields = { ...missingForSubmission(content), ...(taken ? takenSlug : {}) };
  if (Object.keys(fields).length > 0) return refused('incomplete', { fields });

  if (revision.contributors.length === 0)
    await tx.contributor.create({ data: { revisionId: revision.id, userId: actor.id, at: now } });
  const { approvalsRequired, publishersMaySendBack, openThreadsBlock, reviewInterval } = term.glossary;
  const policy = { approvalsRequired, publishersMaySendBack, openThreadsBlock, reviewInterval };
  const before = approvalsRequired === 0 ? null : await approvedBefore(tx, revision, approvalsRequired);
  const needsReview = approvalsRequired > 0 && before === null;
  if (needsReview) await askReviewers(tx, revision, actor.id, now);
  return accepted({
    to: needsReview ? 'IN_REVIEW' : 'APPROVED',
    kind: 'submitted',
    fields: { submittedAt: now, ...policy, ...(needsReview ? {} : { decidedAt: now }) },
    details: { approvalsRequired, withoutReview: approvalsRequired === 0, approvedBefore: before },
  });
};
