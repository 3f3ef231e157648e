/** The piles on somebody's desk: what waits for them to act. */
export const piles = ['toFinish', 'returned', 'toReview', 'toPublish'] as const;

export type Pile = (typeof piles)[number];
