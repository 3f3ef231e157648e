import { type Actor, holds } from '@/lib/workflow/actor';

/** Whether the actor may say what a term of this glossary translates: publishers, and authors until readers see it. */
export const mayPair = (actor: Actor, glossaryId: string, isLive: boolean): boolean =>
  holds(actor, 'PUBLISHER', glossaryId) || (!isLive && holds(actor, 'AUTHOR', glossaryId));
