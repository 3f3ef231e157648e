import { ReviewList } from '@/components/editor/reading/review-list';
import { refusalText } from '@/components/ui/refusal-text';
import { refused } from '@/lib/refusal';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import type { Actor } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import { noteOf } from '../note-of';
import { reviewingOf } from '../reviewing-of';

type Props = { found: RevisionView; actor: Actor; isNew: boolean };

/** Who wrote the revision, what was said with it, who is on it and what was decided so far. */
export async function AboutReview({ found, actor, isNew }: Props) {
  const { revision } = found;
  const reviewing = await reviewingOf(found, actor);
  const mayNot = refusal('approve', standingOf(found), actor);
  const writers = new Intl.ListFormat('en').format(revision.writers.map(({ name }) => name));
  return (
    <>
      <div className="grid gap-1">
        <p>
          {writers ? `Written by ${writers}.` : 'Written by nobody here.'}
          {isNew && ' A new term: all of it is new.'}
        </p>
        {mayNot === 'ownWork' && <p className="text-[13px] text-warn">{refusalText(refused(mayNot))}</p>}
      </div>
      {noteOf(found)}
      {revision.reviews.length > 0 && (
        <ReviewList reviews={revision.reviews} approvalsRequired={revision.approvalsRequired} now={new Date()} />
      )}
      {reviewing}
    </>
  );
}
