import { type Actor, holdsAnywhere, type Role } from '@/lib/workflow/actor';

/** The piles on somebody's desk: what waits for them to act. */
export const piles = ['toFinish', 'returned', 'toReview', 'toPublish'] as const;

export type Pile = (typeof piles)[number];

/** Who has such a pile. */
export const roleOf: Record<Pile, Role> = {
  toFinish: 'AUTHOR',
  returned: 'AUTHOR',
  toReview: 'REVIEWER',
  toPublish: 'PUBLISHER',
};

/** The piles this person's roles give them. */
export const pilesOf = (actor: Actor): Pile[] => piles.filter((pile) => holdsAnywhere(actor, roleOf[pile]));

/** A pile is counted up to this; on a higher one it does not matter any more. */
export const mostCounted = 100;
