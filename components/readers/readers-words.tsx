import type { Route } from 'next';
import Link from 'next/link';
import { ProposalWords } from '@/components/proposals/proposal-words';
import { Moment } from '@/components/ui/moment';
import type { HelpfulSums } from '@/lib/helpful/sums';
import type { ProposalLine } from '@/lib/proposals/list';

type Props = { proposals: readonly ProposalLine[]; helpful: HelpfulSums; now: Date };

/** What readers say of a term, beside it: what they propose, and whether they found it helpful. */
export const ReadersWords = ({ proposals, helpful, now }: Props) => {
  const { yes, no, allYes, allNo } = helpful;
  if (proposals.length === 0 && allYes + allNo === 0) return null;
  return (
    <section aria-labelledby="readers" className="grid gap-3 border-t border-line pt-4">
      <h2 id="readers" className="font-medium">
        Readers
      </h2>
      {allYes + allNo > 0 && (
        <p>
          Helpful for {share(yes, no)}
          {allYes + allNo > yes + no && (
            <span className="text-muted"> (with earlier revisions: {share(allYes, allNo)})</span>
          )}
        </p>
      )}
      {proposals.length > 0 && (
        <ul className="grid gap-3">
          {proposals.map((line) => (
            <li key={line.id} className="grid gap-1 border-l-2 border-accent pl-3">
              <p className="text-[13px] text-muted">
                {line.state === 'OPEN' ? 'Proposed' : `Taken by ${line.by ?? 'somebody'}`}{' '}
                <Moment at={line.decidedAt ?? line.lastAt} now={now} />
                {line.times > 1 && ` · ${line.times} times`}
              </p>
              {line.words && <p className="font-medium wrap-anywhere">{line.words}</p>}
              <ProposalWords line={line} />
            </li>
          ))}
        </ul>
      )}
      {proposals.some(({ state }) => state === 'OPEN') && (
        <Link href={'/studio/readers' as Route} className="text-accent underline underline-offset-2">
          Decide about proposals
        </Link>
      )}
    </section>
  );
};

const share = (yes: number, no: number): string =>
  yes + no === 0 ? 'nobody yet' : `${yes} of ${yes + no} who said so`;
