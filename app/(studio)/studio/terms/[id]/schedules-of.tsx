import { TermSchedules } from '@/components/schedules/term-schedules';
import { standingOf } from '@/lib/revisions/standing';
import { listOpenSchedules } from '@/lib/schedules/list';
import type { RevisionView } from '@/lib/terms/find';
import { type Actor, holds } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import * as actions from '../../schedule/actions';
import { applyTransition, listTerms } from './actions';

/** What of this term is scheduled, and what this person may schedule now. */
export async function schedulesOf(found: RevisionView, actor: Actor) {
  const { term, revision } = found;
  const isPublisher = holds(actor, 'PUBLISHER', term.glossaryId);
  if (!isPublisher && revision.status !== 'SCHEDULED' && !term.live) return null;
  const { open, timeZone } = await listOpenSchedules(term.id);
  if (open.length === 0 && !isPublisher) return null;
  const maySchedule = refusal('schedule', standingOf(found), actor) === null;
  const { id, version } = revision;
  return (
    <TermSchedules
      termId={term.id}
      toSchedule={maySchedule ? { id, version } : null}
      mayRetire={isPublisher && term.live}
      isPublisher={isPublisher}
      open={open}
      timeZone={timeZone}
      actions={actions}
      applyTransition={applyTransition}
      listTerms={listTerms}
    />
  );
}
