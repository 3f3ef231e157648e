import { standingOf } from '@/lib/revisions/standing';
import type { Actor } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import { availableTransitions, type TransitionName } from '@/lib/workflow/transitions';
import type { TermView } from './find';

/** The live revision, and what the actor may do to it now. */
export type LiveBeside = { id: string; number: number; status: Status; version: number; names: TransitionName[] };

/**
 * The live revision of a term that is shown by a later one, with what the actor may do to it: a draft that nobody
 * finishes keeps no page from being confirmed or retired. Null where it is the one shown, or nothing is live.
 */
export function liveBeside({ beside }: TermView, actor: Actor): LiveBeside | null {
  if (!beside) return null;
  const { id, number, status, version } = beside.revision;
  return { id, number, status, version, names: availableTransitions(standingOf(beside), actor) };
}
