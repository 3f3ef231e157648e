import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/moment';
import { eventSentence } from '@/components/workflow/event-sentence';
import type { HistoryLine } from '@/lib/events/history';
import { type TermEventKind, termEventKinds } from '@/lib/events/kinds';

const isTermEvent = (line: HistoryLine): line is HistoryLine & { kind: TermEventKind } =>
  (termEventKinds as readonly string[]).includes(line.kind);

/** The way to what a revision changed stands once, with the last that happened to it. */
const isLatestOf = ({ revision }: HistoryLine, newer: readonly HistoryLine[]): boolean =>
  newer.every((line) => line.revision?.number !== revision?.number);

type Props = {
  lines: readonly HistoryLine[];
  termId: string;
  now: Date;
  /** What may be done with a revision, after the last that happened to it. */
  offerOf: (revisionId: string) => ReactNode;
};

/** Who did what when, newest first, with the notes they left. */
export const HistoryList = ({ lines, termId, now, offerOf }: Props) => (
  <ol className="grid max-w-3xl">
    {lines.filter(isTermEvent).map((line, at, shown) => (
      <li key={line.sequence} className="grid gap-1 border-b border-line py-3 last:border-b-0">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <p className="min-w-0 flex-[1_1_18rem]">
            <span className="font-medium">{line.actor?.name ?? 'The operator'}</span>{' '}
            {eventSentence(line.kind, {
              details: line.details,
              revision: line.revision ? `revision ${line.revision.number}` : 'the term',
            })}
            .
          </p>
          <p className="text-[13px]">
            <Moment at={line.at} now={now} full />
          </p>
        </div>
        {line.note && (
          <blockquote className="border-l-2 border-accent pl-3 whitespace-pre-line wrap-anywhere">
            {line.note}
          </blockquote>
        )}
        {line.revision && isLatestOf(line, shown.slice(0, at)) && offerOf(line.revision.id)}
        {line.revision && line.revision.number > 1 && isLatestOf(line, shown.slice(0, at)) && (
          <p className="text-[13px]">
            <Link
              href={
                `/studio/terms/${termId}/compare?from=${line.revision.number - 1}&to=${line.revision.number}` as Route
              }
              className="text-accent underline underline-offset-2"
            >
              What revision {line.revision.number} changed
            </Link>
          </p>
        )}
      </li>
    ))}
  </ol>
);
