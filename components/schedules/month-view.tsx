import type { Route } from 'next';
import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import type { ScheduleLine } from '@/lib/schedules/list';
import type { Month } from '@/lib/schedules/month';
import { wallTime } from '@/lib/site/zone';

type Props = { month: Month; today: string; lines: readonly ScheduleLine[]; timeZone: string };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthAddress = (name: string) => `/studio/schedule?month=${name}` as Route;

/** A month as a calendar; where there is no room for seven columns, the list under it says the same. */
export function MonthView({ month, today, lines, timeZone }: Props) {
  const shown = lines.filter(({ cancelledAt }) => cancelledAt === null);
  const on = (day: string) => shown.filter(({ dueAt }) => wallTime(dueAt, timeZone).startsWith(day));
  return (
    <section aria-label="Calendar" className="mb-6 grid gap-3">
      <nav aria-label="Months" className="flex items-center gap-4">
        <Link href={monthAddress(month.previousName)} className="text-accent underline underline-offset-2">
          Earlier
        </Link>
        <h2 className="font-serif text-lg font-medium">{month.title}</h2>
        <Link href={monthAddress(month.nextName)} className="text-accent underline underline-offset-2">
          Later
        </Link>
      </nav>
      <table className="hidden w-full table-fixed border-collapse md:table">
        <caption className="sr-only">What is scheduled in {month.title}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" className="pb-1 text-left text-[13px] font-medium text-muted">
                <abbr title={name} className="no-underline">
                  {name.slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.join()}>
              {week.map((day, at) => (
                <td key={day ?? weekdays[at]} className="h-20 border border-line p-1.5 align-top">
                  {day && <Day day={day} isToday={day === today} lines={on(day)} timeZone={timeZone} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DayProps = { day: string; isToday: boolean; lines: readonly ScheduleLine[]; timeZone: string };

const Day = ({ day, isToday, lines, timeZone }: DayProps) => (
  <>
    <time
      dateTime={day}
      aria-current={isToday ? 'date' : undefined}
      className={classNames('text-[13px] tabular-nums', isToday ? 'font-medium text-accent' : 'text-muted')}
    >
      {Number(day.slice(8))}
    </time>
    <ul className="grid gap-0.5">
      {lines.slice(0, 4).map(({ id, termId, headword, dueAt, kind }) => (
        <li key={id} className="truncate text-[13px]">
          <Link href={`/studio/terms/${termId}`} className="hover:underline">
            <span className="text-muted tabular-nums">{wallTime(dueAt, timeZone).slice(11)}</span>{' '}
            {kind === 'RETIRE' && <span className="text-danger">Retire </span>}
            {headword}
          </Link>
        </li>
      ))}
      {lines.length > 4 && <li className="text-[13px] text-muted">and {lines.length - 4} more</li>}
    </ul>
  </>
);
