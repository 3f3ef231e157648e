import type { Pile } from '@/lib/desk/piles';

/** What a pile is called, what it says when there is nothing on it, and what its age counts from. */
export const pileWords: Record<Pile, { title: string; empty: string; since: string }> = {
  toFinish: { title: 'To finish', empty: 'You have no open drafts.', since: 'saved' },
  returned: { title: 'Returned to me', empty: 'Nothing has come back to you.', since: 'returned' },
  toReview: { title: 'To review', empty: 'Nothing waits for your review.', since: 'submitted' },
  toPublish: { title: 'To publish', empty: 'Nothing waits to be published.', since: 'approved' },
};
