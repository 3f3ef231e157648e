import { type Actor, holds, worksOnTexts } from '@/lib/workflow/actor';

/** Whether the actor may make preview links in this glossary. */
export const mayShow = worksOnTexts;

/** Whether the actor may revoke a link in this glossary that was made by this person. */
export const mayRevoke = (actor: Actor, madeById: string, glossaryId: string): boolean =>
  actor.id === madeById || holds(actor, 'PUBLISHER', glossaryId) || holds(actor, 'ADMIN', glossaryId);
