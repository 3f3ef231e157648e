import type { Tone } from '@/components/ui/badge';
import type { Status } from '@/lib/workflow/status';

/** What a status is called on every screen. */
export const statusWords: Record<Status, string> = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
  SUPERSEDED: 'Superseded',
  RETURNED: 'Returned',
  RETIRED: 'Retired',
  DISCARDED: 'Discarded',
};

export const statusTones: Record<Status, Tone> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'warn',
  APPROVED: 'ok',
  SCHEDULED: 'ok',
  PUBLISHED: 'ok',
  SUPERSEDED: 'neutral',
  RETURNED: 'danger',
  RETIRED: 'neutral',
  DISCARDED: 'neutral',
};
