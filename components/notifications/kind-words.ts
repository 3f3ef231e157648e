import type { NotificationKind } from '@/lib/notifications/kinds';

/** What the choices of a person call each kind. A new kind does not compile without words. */
export const kindWords: Record<NotificationKind, string> = {
  askedToReview: 'I am asked to review',
  changesRequested: 'Changes are requested to my text',
  approved: 'A text is approved and can be published',
  published: 'My text is live',
  held: 'Something scheduled is held',
  mentioned: 'Somebody mentions me',
  replied: 'Somebody writes about my text, or answers me',
  reviewOverdue: 'A term is due to be read again',
};
