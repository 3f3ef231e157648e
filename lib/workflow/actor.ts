export const roles = ['AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'] as const;

export type Role = (typeof roles)[number];

/** A role held in one glossary, or in all of them (null). */
export type Grant = { role: Role; glossaryId: string | null };

/** A person as the domain sees them. */
export type Actor = { id: string; name: string; grants: readonly Grant[] };

/** Whether the actor holds the role in the glossary (null: in all glossaries). */
export const holds = (actor: Actor, role: Role, glossaryId: string | null): boolean =>
  actor.grants.some((grant) => grant.role === role && (grant.glossaryId === null || grant.glossaryId === glossaryId));

/** Whether the actor holds the role anywhere. */
export const holdsAnywhere = (actor: Actor, role: Role): boolean => actor.grants.some((grant) => grant.role === role);

/** Whether the actor holds any role in the glossary: then they see all of it. For others, it does not exist. */
export const mayEnter = (actor: Actor, glossaryId: string): boolean =>
  roles.some((role) => holds(actor, role, glossaryId));

/** The roles of those who work on texts; whoever only administers decides about people, not about words. */
export const textRoles = ['AUTHOR', 'REVIEWER', 'PUBLISHER'] as const satisfies readonly Role[];

/** Whether the actor works on the texts of the glossary. */
export const worksOnTexts = (actor: Actor, glossaryId: string): boolean =>
  textRoles.some((role) => holds(actor, role, glossaryId));

/** Whether the actor works on texts at all. */
export const worksOnTextsAnywhere = (actor: Actor): boolean => textRoles.some((role) => holdsAnywhere(actor, role));
