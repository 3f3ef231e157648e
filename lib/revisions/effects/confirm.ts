import { accepted } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';
import { monthsAfter } from '../review-due';

/** "Still accurate": moves the date of the last review, not that of the last change. */
export const confirm: PrepareEffect = async ({ now, revision }) =>
  accepted({
    to: 'PUBLISHED',
    kind: 'confirmed',
    fields: { confirmedAt: now, reviewDueAt: monthsAfter(now, revision.reviewInterval), overdueToldAt: null },
    isPublic: true,
  });
