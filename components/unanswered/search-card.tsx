import type { Route } from 'next';
import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import type { SearchLine } from '@/lib/unanswered/list';
import { type AnswerActions, AnswerButtons } from './answer-buttons';

type Props = {
  line: SearchLine;
  /** Where this person may write. */
  writable: readonly { id: string; name: string }[];
  actions: AnswerActions;
  now: Date;
};

/** Words that were not found: how often, where, and what to make of them. */
export const SearchCard = ({ line, writable, actions, now }: Props) => {
  const { words, glossaryId, glossaryName, days, lastOn, handledAt, term } = line;
  return (
    <li className="grid grid-cols-1 gap-2 border-b border-line px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <p className="font-serif text-[17px] leading-snug font-medium wrap-anywhere">{words}</p>
        <p className="text-[13px] text-muted">
          {glossaryName ?? 'All glossaries'}
          {handledAt === null && ` · asked on ${days === 1 ? 'one day' : `${days} days`}, last ${dayOf(lastOn, now)}`}
        </p>
      </div>
      {handledAt ? (
        <p className="text-muted">
          {term ? (
            <>
              Answered by{' '}
              <Link href={`/studio/terms/${term.id}` as Route} className="text-accent underline underline-offset-2">
                {term.headword}
              </Link>
            </>
          ) : (
            'Dismissed'
          )}{' '}
          <Moment at={handledAt} now={now} />
        </p>
      ) : (
        <AnswerButtons
          search={{ id: line.id, words, glossaryId }}
          near={line.near.filter((one) => writable.some(({ id }) => id === one.glossaryId))}
          writable={glossaryId === null ? writable : writable.filter(({ id }) => id === glossaryId)}
          actions={actions}
        />
      )}
    </li>
  );
};

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function dayOf(on: Date, now: Date): string {
  const days = Math.floor(now.getTime() / 86_400_000) - Math.floor(on.getTime() / 86_400_000);
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `on ${date.format(on)}`;
}
