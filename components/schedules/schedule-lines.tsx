import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import type { ScheduleLine } from '@/lib/schedules/list';
import type { ScheduleActions } from './actions';
import { inZone } from './instant-words';
import { ScheduleNotice } from './schedule-notice';

type Props = {
  title: string;
  lines: readonly { line: ScheduleLine; isPublisher: boolean }[];
  timeZone: string;
  actions: ScheduleActions;
  now: Date;
};

/** Scheduled publications and retirements, one after the other, with what became of them. */
export const ScheduleLines = ({ title, lines, timeZone, actions, now }: Props) => (
  <section aria-label={title} className="mb-6 grid max-w-3xl gap-3">
    <h2 className="font-serif text-lg font-medium">{title}</h2>
    {lines.length === 0 && (
      <p className="text-muted">Nothing is scheduled here. A publisher schedules on a term’s page.</p>
    )}
    <ul className="grid gap-3">
      {lines.map(({ line, isPublisher }) => (
        <li key={line.id} className="grid gap-1">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/studio/terms/${line.termId}`} className="font-serif text-[17px] font-medium hover:underline">
              {line.headword}
            </Link>
            <span className="text-[13px] text-muted">{line.glossary}</span>
          </p>
          {line.doneAt || line.cancelledAt ? (
            <p className="text-[13px] text-muted">
              {resultOf(line)}; it was due on {inZone(line.dueAt, timeZone)}.
            </p>
          ) : (
            <>
              <ScheduleNotice
                schedule={line}
                termId={line.termId}
                timeZone={timeZone}
                actions={actions}
                isPublisher={isPublisher}
              />
              <p className="text-[13px] text-muted">
                <Moment at={line.dueAt} now={now} />
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const resultOf = ({ kind, doneAt }: ScheduleLine): string =>
  doneAt ? (kind === 'PUBLISH' ? 'Published' : 'Retired') : 'Taken off the schedule';
