import 'server-only';
import { uuid } from '@/lib/revisions/content';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { findRevision, findTerm, type RevisionView, type TermView } from './find';

/** The term by its latest revision, or nothing where there is none or the actor has no role in its glossary. */
export const findVisibleTerm = async (id: string, actor: Actor): Promise<TermView | null> =>
  uuid.safeParse(id).success ? visible(await findTerm(id), actor) : null;

/** The same for one revision. */
export const findVisibleRevision = async (id: string, actor: Actor): Promise<RevisionView | null> =>
  uuid.safeParse(id).success ? visible(await findRevision(id), actor) : null;

const visible = <Found extends RevisionView>(found: Found | null, actor: Actor): Found | null =>
  found && mayEnter(actor, found.term.glossaryId) ? found : null;
