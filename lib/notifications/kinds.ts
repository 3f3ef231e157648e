/** Everything a person may be told. Each kind has its sentence (sentence.ts) and is chosen apart (choices.ts). */
export const notificationKinds = [
  'askedToReview',
  'changesRequested',
  'approved',
  'published',
  'held',
  'mentioned',
  'replied',
  'reviewOverdue',
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** How somebody is mailed about a kind; in the studio they are told in any case. */
export const deliveries = ['AT_ONCE', 'DAILY', 'NEVER'] as const;

export type Delivery = (typeof deliveries)[number];

/** Where nobody has chosen. */
export const usualDelivery: Delivery = 'AT_ONCE';
