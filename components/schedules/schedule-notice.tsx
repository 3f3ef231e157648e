'use client';

import { CommandButton } from '@/components/people/command-button';
import { heldWords } from '@/lib/schedules/held-words';
import type { OpenSchedule } from '@/lib/schedules/list';
import type { ScheduleActions } from './actions';
import { inZone } from './instant-words';
import { ScheduleDialog } from './schedule-dialog';

type Props = {
  schedule: OpenSchedule;
  termId: string;
  timeZone: string;
  actions: ScheduleActions;
  isPublisher: boolean;
};

/** One thing that is scheduled: what, when, by whom, why it is held, and what a publisher may do about it. */
export function ScheduleNotice({ schedule, termId, timeZone, actions, isPublisher }: Props) {
  const { id: scheduleId, kind, dueAt, byName, refusal, number, replacement } = schedule;
  const what = kind === 'PUBLISH' ? `Revision ${number} goes live` : 'The term is retired';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line px-3 py-2">
      <p className="min-w-0 flex-[1_1_16rem]">
        {what} on <time dateTime={dueAt.toISOString()}>{inZone(dueAt, timeZone)}</time>
        {replacement && `, replaced by “${replacement}”`}, scheduled by {byName}.
        {refusal && <strong className="block font-medium text-danger">It is held. {heldWords(refusal)}</strong>}
      </p>
      {isPublisher && (
        <div className="flex flex-wrap gap-2">
          {refusal && (
            <CommandButton size="small" command={() => actions.retry({ scheduleId })} done="Done">
              Try again
            </CommandButton>
          )}
          <ScheduleDialog
            title="Change the time"
            explanation="Nothing else changes; approvals stay."
            done="The time is changed"
            timeZone={timeZone}
            send={(next) => actions.reschedule({ scheduleId, wasDueAt: dueAt.toISOString(), dueAt: next })}
          />
          {kind === 'RETIRE' && (
            <CommandButton
              size="small"
              command={() => actions.cancelRetirement({ termId })}
              done="The term is not retired any more"
            >
              Cancel retirement
            </CommandButton>
          )}
        </div>
      )}
    </div>
  );
}
