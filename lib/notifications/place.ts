import type { NotificationKind } from './kinds';

type Told = { kind: NotificationKind; termId: string; threadId: string | null };

const aboutTheText: readonly NotificationKind[] = ['askedToReview', 'mentioned', 'replied'];

/** Where in the studio it leads: to the review where something is to be read or was said, else to the term. */
export const notificationPlace = ({ kind, termId, threadId }: Told): string =>
  `/studio/terms/${termId}${aboutTheText.includes(kind) ? '/review' : ''}${threadId ? `#thread-${threadId}` : ''}`;
