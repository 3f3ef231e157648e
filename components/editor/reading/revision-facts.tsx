import { Moment } from '@/components/ui/moment';
import { type ReviewLine, ReviewList } from './review-list';

type Named = { id: string; name: string };
type Props = {
  writers: readonly Named[];
  /** Why this person has no say in the review, where they might expect one. */
  whyNoReview: string | null;
  reviews: readonly ReviewLine[];
  approvalsRequired: number | null;
  imported: boolean;
  dates: readonly { words: string; at: Date | null }[];
  topics: readonly string[];
  related: readonly string[];
  broader: readonly string[];
  /** Aliases by which the term is found, but which its page does not show: they are approved like the rest. */
  hidden: readonly string[];
  searchDescription: string;
  address: string;
  now: Date;
};

/** Whose words a revision holds, who decided about it, and what belongs to it beside its text. */
export function RevisionFacts({
  writers,
  whyNoReview,
  reviews,
  approvalsRequired,
  imported,
  dates,
  now,
  ...rest
}: Props) {
  const lists = [
    { words: 'Address', values: [rest.address] },
    { words: 'Topics', values: rest.topics },
    { words: 'Related terms', values: rest.related },
    { words: 'Broader terms', values: rest.broader },
    { words: 'Hidden aliases', values: rest.hidden },
    { words: 'Search description', values: rest.searchDescription ? [rest.searchDescription] : [] },
  ].filter(({ values }) => values.length > 0);
  return (
    <>
      {(reviews.length > 0 || approvalsRequired !== null) && !imported && (
        <ReviewList reviews={reviews} approvalsRequired={approvalsRequired} now={now} />
      )}
      {whyNoReview && <p className="text-muted">{whyNoReview}</p>}
      <dl className="grid gap-3 border-t border-line pt-4">
        <Fact words="Written by">
          {writers.length > 0 ? writers.map(({ name }) => name).join(', ') : 'Nobody yet'}
          {imported && ' (imported without review)'}
        </Fact>
        {dates.map(
          ({ words, at }) =>
            at && (
              <Fact key={words} words={words}>
                <Moment at={at} now={now} full />
              </Fact>
            ),
        )}
        {lists.map(({ words, values }) => (
          <Fact key={words} words={words}>
            {values.join(', ')}
          </Fact>
        ))}
      </dl>
    </>
  );
}

const Fact = ({ words, children }: { words: string; children: React.ReactNode }) => (
  <div>
    <dt className="text-[13px] text-muted">{words}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
);
