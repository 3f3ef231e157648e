/** Where a revision stands. History only moves forward: nothing ever returns to DRAFT. */
export const statuses = [
  'DRAFT',
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
  'PUBLISHED',
  'SUPERSEDED',
  'RETURNED',
  'RETIRED',
  'DISCARDED',
] as const;

export type Status = (typeof statuses)[number];

/** A term has at most one revision in one of these. */
export const openStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'] as const satisfies readonly Status[];

export const isOpen = (status: Status): boolean => (openStatuses as readonly Status[]).includes(status);
