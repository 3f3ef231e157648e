import 'server-only';
import { standingOf } from '@/lib/revisions/standing';
import type { Actor } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import { availableTransitions, type TransitionName } from '@/lib/workflow/transitions';
import { findRevision, type RevisionView } from './find';

/** The live revision, and what the actor may do to it now. */
export type LiveBeside = { id: string; number: number; status: Status; version: number; names: TransitionName[] };

/**
 * The live revision of a term that is shown by a later one, with what the actor may do to it: a draft that nobody
 * finishes keeps no page from being confirmed or retired. Null where it is the one shown, or nothing is live.
 */
export async function findLiveBeside({ revision, published }: RevisionView, actor: Actor): Promise<LiveBeside | null> {
  const live = published && published.id !== revision.id ? await findRevision(published.id) : null;
  if (!live) return null;
  const { id, number, status, version } = live.revision;
  return { id, number, status, version, names: availableTransitions(standingOf(live), actor) };
}
