import { z } from 'zod';
import { honeypot } from '@/lib/visitors/honeypot';

export const mostDays = 90;

/** Where a preview link may be made: what is live is public, and what was discarded is nobody's business. */
export const previewableStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RETURNED'] as const;

/** A preview link as it is made: for whom, for how many days, and whether they may answer. */
export const newPreviewLink = z.strictObject({
  revisionId: z.uuid(),
  label: z.string().trim().min(1, 'Say whom it is for.').max(100, 'At most 100 characters.'),
  days: z.coerce
    .number<string | number>('Give a number of days.')
    .int('Give whole days.')
    .min(1, 'At least one day.')
    .max(mostDays, `At most ${mostDays} days.`),
  allowsComments: z.boolean(),
});

/** What somebody without an account says about a preview. */
export const guestComment = z.strictObject({
  secret: z.string().max(200),
  name: z.string().trim().min(1, 'Say who you are.').max(80, 'At most 80 characters.'),
  text: z.string().trim().min(1, 'Write something first.').max(2_000, 'At most 2,000 characters.'),
  [honeypot]: z.string().max(500),
});
