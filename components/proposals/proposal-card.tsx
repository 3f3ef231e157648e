import type { Route } from 'next';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Moment } from '@/components/ui/moment';
import type { ProposalLine } from '@/lib/proposals/list';
import { ProposalWords } from './proposal-words';
import { type TriageActions, TriageButtons } from './triage-buttons';

type Props = { line: ProposalLine; mayTake: boolean; actions: TriageActions; now: Date };

/** What a reader proposes, what was said of the same before, and what may be decided. */
export const ProposalCard = ({ line, mayTake, actions, now }: Props) => {
  const { kind, words, term, glossaryName, times, lastAt, isHeard, state } = line;
  const declined = line.like.filter((one) => one.state === 'DECLINED');
  return (
    <li className="grid grid-cols-1 gap-2 border-b border-line px-4 py-3.5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <p className="font-serif text-[17px] leading-snug font-medium wrap-anywhere">
          {kind === 'CHANGE' && term ? (
            <Link href={`/studio/terms/${term.id}` as Route} className="text-ink hover:underline">
              {term.headword}
            </Link>
          ) : (
            words
          )}
        </p>
        <Badge>{kind === 'TERM' ? 'New term' : 'Change'}</Badge>
        {times > 1 && <Badge>{times} times</Badge>}
        <p className="ml-auto text-[13px] text-muted">
          {glossaryName} · <Moment at={lastAt} now={now} />
        </p>
      </div>
      <ProposalWords line={line} />
      {declined.map(({ id, words, text, reason }) => (
        <p key={id} className="border-l-2 border-warn pl-3 text-[13px] text-muted wrap-anywhere">
          Proposed before and declined: “{words || text}”. {reason}
        </p>
      ))}
      {isHeard && <p className="text-[13px] text-muted">Somebody asked to hear what is decided.</p>}
      {state === 'OPEN' ? (
        <TriageButtons line={line} mayTake={mayTake} actions={actions} />
      ) : (
        <Decided line={line} now={now} />
      )}
    </li>
  );
};

const verbs = { OPEN: '', TAKEN: 'Taken', DECLINED: 'Declined', MERGED: 'Merged' } as const;

const Decided = ({ line: { state, by, decidedAt, reason, term, kind }, now }: { line: ProposalLine; now: Date }) => (
  <p className="text-muted wrap-anywhere">
    {verbs[state]} {by && `by ${by} `}
    {decidedAt && <Moment at={decidedAt} now={now} />}
    {reason && `: ${reason}`}
    {state === 'TAKEN' && kind === 'TERM' && term && (
      <>
        {' '}
        as{' '}
        <Link href={`/studio/terms/${term.id}` as Route} className="text-accent underline underline-offset-2">
          {term.headword}
        </Link>
      </>
    )}
  </p>
);
