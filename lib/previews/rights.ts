import { type Actor, holds } from '@/lib/workflow/actor';

/** The roles with which one may show a revision to outsiders: of those who work on texts. */
export const showingRoles = ['AUTHOR', 'REVIEWER', 'PUBLISHER'] as const;

/** Whether the actor may make preview links in this glossary. */
export const mayShow = (actor: Actor, glossaryId: string): boolean =>
  showingRoles.some((role) => holds(actor, role, glossaryId));

/** Whether the actor may revoke a link in this glossary that was made by this person. */
export const mayRevoke = (actor: Actor, madeById: string, glossaryId: string): boolean =>
  actor.id === madeById || holds(actor, 'PUBLISHER', glossaryId) || holds(actor, 'ADMIN', glossaryId);
