import { accepted, type FieldProblems, refused } from '@/lib/refusal';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import { approvedBefore, countedReviewers } from '../approvals';
import type { PrepareEffect, Step } from '../effect';
import { goLive } from '../go-live';
import { monthsAfter } from '../review-due';
import { finishPublication } from './scheduled-publication';

/** Makes the revision the live one, if its approvals still count: a reviewer may have lost the role since. */
export const publish: PrepareEffect = async (step) => {
  const { tx, revision, accounts, now } = step;
  const approvals = countedReviewers(revision, accounts);
  const fields = await problemsOf(step, approvals.length);
  if (Object.keys(fields).length > 0) return refused('incomplete', { fields });
  await finishPublication(step);
  const superseded = await goLive(tx, revision, now);
  return accepted({
    to: 'PUBLISHED',
    kind: 'published',
    fields: { publishedAt: now, reviewDueAt: monthsAfter(now, revision.reviewInterval) },
    details: {
      approvals,
      approvalsRequired: revision.approvalsRequired,
      withoutReview: revision.approvalsRequired === 0,
      ...superseded,
    },
    isPublic: true,
  });
};

async function problemsOf({ tx, revision }: Step, approvals: number): Promise<FieldProblems> {
  const { term, content } = revision;
  const required = revision.approvalsRequired ?? 1;
  const missing = required - approvals;
  const fields: FieldProblems = {};
  if (missing > 0 && (await approvedBefore(tx, revision, required)) === null)
    fields.approvals =
      missing === 1 ? 'One more approval that counts is needed.' : `${missing} more approvals that count are needed.`;
  if (await isTaken(tx, term.glossaryId, content.slug, term.id)) Object.assign(fields, takenSlug);
  return fields;
}
