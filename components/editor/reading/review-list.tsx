import { Badge } from '@/components/ui/badge';
import { CheckIcon, CrossIcon } from '@/components/ui/icons';
import { Moment } from '@/components/ui/moment';

/** One reviewer's decision, and whether it counts as an approval now. */
export type ReviewLine = {
  id: string;
  reviewerName: string;
  verdict: 'APPROVE' | 'REQUEST_CHANGES';
  note: string;
  at: Date;
  counts: boolean;
  whyNot: WhyNot | null;
};
type WhyNot = 'requestedChanges' | 'otherContent' | 'writer' | 'inactive' | 'roleLost';

const whyNotWords: Record<WhyNot, string | null> = {
  requestedChanges: null,
  otherContent: 'Does not count: it was given for another text.',
  writer: 'Does not count: they wrote part of it.',
  inactive: 'Does not count: the account is disabled.',
  roleLost: 'Does not count: they are no longer a reviewer here.',
};

type Props = { reviews: readonly ReviewLine[]; approvalsRequired: number | null; now: Date };

/** Who decided what about this revision, and how many approvals it still needs. */
export function ReviewList({ reviews, approvalsRequired, now }: Props) {
  const counted = reviews.filter(({ counts }) => counts).length;
  return (
    <section aria-label="Reviews" className="grid gap-3">
      <h2 className="font-medium">Reviews</h2>
      {approvalsRequired !== null && (
        <p className="text-muted">
          {approvalsRequired === 0
            ? 'No review is required.'
            : `${counted} of ${approvalsRequired} ${approvalsRequired === 1 ? 'approval' : 'approvals'}`}
        </p>
      )}
      <ul className="grid gap-3">
        {reviews.map((review) => (
          <li key={review.id} className="grid gap-1 border-t border-line pt-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">{review.reviewerName}</span>
              <span className="text-[13px] text-muted">
                <Moment at={review.at} now={now} />
              </span>
            </div>
            {review.verdict === 'APPROVE' ? (
              <Badge tone={review.counts ? 'ok' : 'neutral'} shape={<CheckIcon />}>
                Approved
              </Badge>
            ) : (
              <Badge tone="danger" shape={<CrossIcon />}>
                Requested changes
              </Badge>
            )}
            {review.whyNot && whyNotWords[review.whyNot] && (
              <p className="text-[13px] text-warn">{whyNotWords[review.whyNot]}</p>
            )}
            {review.note && <p className="whitespace-pre-wrap wrap-anywhere">{review.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
