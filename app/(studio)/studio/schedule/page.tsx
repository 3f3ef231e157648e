import type { Metadata } from 'next';
import { MonthView } from '@/components/schedules/month-view';
import { ScheduleLines } from '@/components/schedules/schedule-lines';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listBetween, listHeld } from '@/lib/schedules/list';
import { type Month, monthOf } from '@/lib/schedules/month';
import { findSite } from '@/lib/site/find';
import { meaningOf, wallTime } from '@/lib/site/zone';
import { holds } from '@/lib/workflow/actor';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Schedule' };

type Props = { searchParams: Promise<{ month?: string | string[] }> };

export default async function SchedulePage({ searchParams }: Props) {
  const [actor, { month: asked }, { timeZone }] = await Promise.all([requireActor(), searchParams, findSite()]);
  const now = new Date();
  const today = wallTime(now, timeZone).slice(0, 10);
  const month = monthOf(typeof asked === 'string' ? asked : '', today);
  const [held, lines] = await Promise.all([listHeld(actor), listBetween(actor, ...bounds(month, timeZone))]);
  const isPublisher = (glossaryId: string) => holds(actor, 'PUBLISHER', glossaryId);
  const offered = { timeZone, actions, now };
  const mark = (line: (typeof lines)[number]) => ({ line, isPublisher: isPublisher(line.glossaryId) });
  return (
    <>
      <PageHeader title="Schedule" below={`All times are those of ${timeZone}.`} />
      {held.length > 0 && <ScheduleLines title="Held" lines={held.map(mark)} {...offered} />}
      <MonthView month={month} today={today} lines={lines} timeZone={timeZone} />
      <ScheduleLines title={month.title} lines={lines.map(mark)} {...offered} />
    </>
  );
}

/** The month's first instant in the zone, and that of the next. */
function bounds({ first, next }: Month, timeZone: string): [Date, Date] {
  const startOf = (date: string): Date => {
    const meaning = meaningOf(`${date}T00:00`, timeZone);
    if (meaning?.kind === 'once') return meaning.instant;
    return meaning?.kind === 'twice' ? meaning.instants[0] : new Date(`${date}T00:00Z`);
  };
  return [startOf(first), startOf(next)];
}
