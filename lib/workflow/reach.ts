import { type Actor, type Role, roles } from './actor';

/** Some glossaries, by id, or all of them. */
export type Reach = 'all' | readonly string[];

/** The glossaries in which the actor holds one of the roles; without a list of roles, any role. */
export function reachOf(actor: Actor, wanted: readonly Role[] = roles): Reach {
  const grants = actor.grants.filter((grant) => wanted.includes(grant.role));
  if (grants.some((grant) => grant.glossaryId === null)) return 'all';
  return [...new Set(grants.flatMap((grant) => grant.glossaryId ?? []))];
}
