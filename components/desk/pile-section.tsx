import type { Route } from 'next';
import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import { StatusShape } from '@/components/workflow/status-shape';
import type { PileLine, PileTop } from '@/lib/desk/list';
import { mostCounted, type Pile } from '@/lib/desk/piles';
import { termsAddress } from '@/lib/terms/list-query';
import type { Status } from '@/lib/workflow/status';
import { pileWords } from './pile-words';

const shapes: Record<Pile, Status> = {
  toFinish: 'DRAFT',
  returned: 'RETURNED',
  toReview: 'IN_REVIEW',
  toPublish: 'APPROVED',
};

/** One pile: how many, the first of them, and the way to all. */
export const PileSection = ({ pile, top, now }: { pile: Pile; top: PileTop; now: Date }) => {
  const words = pileWords[pile];
  const count = top.count >= mostCounted ? `${mostCounted}+` : String(top.count);
  return (
    <section aria-labelledby={`${pile}-title`} className="min-w-0 rounded-lg border border-line bg-surface">
      <h2 id={`${pile}-title`} className="flex items-center gap-2 border-b border-line px-4 py-2.5 font-medium">
        <StatusShape status={shapes[pile]} />
        {words.title} <span className="ml-auto text-muted tabular-nums">{count}</span>
      </h2>
      {top.lines.length === 0 ? (
        <p className="px-4 py-5 text-muted">{words.empty}</p>
      ) : (
        <ul>
          {top.lines.map((line) => (
            <PileItem key={line.termId} line={line} place={placeOf(line, pile)} since={words.since} now={now} />
          ))}
        </ul>
      )}
      {top.count > top.lines.length && (
        <p className="border-t border-line px-4 py-2">
          <Link href={termsAddress({ waiting: pile }) as Route} className="text-accent underline underline-offset-2">
            All {count} {words.title.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
};

const placeOf = ({ termId }: PileLine, pile: Pile) =>
  `/studio/terms/${termId}${pile === 'toReview' ? '/review' : ''}` as Route;

type ItemProps = { line: PileLine; place: Route; since: string; now: Date };

const PileItem = ({ line, place, since, now }: ItemProps) => (
  <li className="relative border-b border-line px-4 py-2 last:border-b-0 hover:bg-hover">
    <Link
      href={place}
      className="font-serif text-[17px] leading-snug font-medium text-ink wrap-anywhere after:absolute after:inset-0 hover:underline"
    >
      {line.headword}
    </Link>
    <p className="flex flex-wrap gap-x-2 text-[13px] text-muted">
      <span>{line.glossary}</span>
      <span aria-hidden="true">·</span>
      <span>{line.authors.join(', ') || 'Import'}</span>
      <span className="ml-auto">
        {since} <Moment at={line.since} now={now} />
      </span>
    </p>
  </li>
);
