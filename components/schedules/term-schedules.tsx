'use client';

import { useState } from 'react';
import type { EditingActions } from '@/components/editor/editing';
import { useFindTerms } from '@/components/editor/use-find-terms';
import { type PickableTerm, TermPicker } from '@/components/workflow/term-picker';
import { transitionWords } from '@/components/workflow/transition-words';
import type { Outcome } from '@/lib/refusal';
import type { OpenSchedule } from '@/lib/schedules/list';
import type { TransitionName } from '@/lib/workflow/transitions';
import type { ScheduleActions } from './actions';
import { ScheduleDialog } from './schedule-dialog';
import { ScheduleNotice } from './schedule-notice';

type Props = {
  termId: string;
  /** The revision that may be scheduled now, if any. */
  toSchedule: { id: string; version: number } | null;
  mayRetire: boolean;
  isPublisher: boolean;
  open: readonly OpenSchedule[];
  timeZone: string;
  actions: ScheduleActions;
  applyTransition: (input: {
    name: TransitionName;
    revisionId: string;
    version: number;
    scheduledFor: string;
  }) => Promise<Outcome<unknown>>;
  listTerms: EditingActions['listTerms'];
};

/** What of a term is scheduled, and what may be scheduled now. */
export function TermSchedules({ toSchedule, mayRetire, open, timeZone, ...rest }: Props) {
  const { termId, isPublisher, actions, applyTransition, listTerms } = rest;
  const findTerms = useFindTerms(termId, listTerms);
  const [replacement, setReplacement] = useState<PickableTerm | null>(null);
  const offersRetirement = mayRetire && !open.some(({ kind }) => kind === 'RETIRE');
  if (open.length === 0 && !toSchedule && !offersRetirement) return null;
  return (
    <section aria-label="Schedule" className="mb-6 grid gap-2">
      {open.map((schedule) => (
        <ScheduleNotice key={schedule.id} {...{ schedule, termId, timeZone, actions, isPublisher }} />
      ))}
      <div className="flex flex-wrap gap-2">
        {toSchedule && (
          <ScheduleDialog
            title={transitionWords.schedule.button}
            explanation={transitionWords.schedule.explanation}
            done={transitionWords.schedule.done}
            timeZone={timeZone}
            send={(scheduledFor) =>
              applyTransition({
                name: 'schedule',
                revisionId: toSchedule.id,
                version: toSchedule.version,
                scheduledFor,
              })
            }
          />
        )}
        {offersRetirement && (
          <ScheduleDialog
            title="Schedule retirement"
            explanation="The page is taken from readers at the time you choose, whichever revision is live then."
            done="Retirement scheduled"
            timeZone={timeZone}
            send={(dueAt) => actions.scheduleRetirement({ termId, dueAt, replacementId: replacement?.id ?? null })}
          >
            <TermPicker
              label="Replacement (optional)"
              hint="Without one, the address says that the term is gone."
              find={findTerms}
              onPick={setReplacement}
            />
          </ScheduleDialog>
        )}
      </div>
    </section>
  );
}
