import type { Grant } from '@/lib/workflow/actor';

/** A role as events keep it: "AUTHOR", or "AUTHOR@" and the glossary's id. */
export const grantWord = (grant: Grant): string =>
  grant.glossaryId === null ? grant.role : `${grant.role}@${grant.glossaryId}`;

/** Roles as events keep them, in an order that depends on nothing but the roles. */
export const grantWords = (grants: readonly Grant[]): string[] => grants.map(grantWord).sort();
