import { ReviewList } from '@/components/editor/reading/review-list';
import { refusalText } from '@/components/ui/refusal-text';
import { NoteBox } from '@/components/workflow/note-box';
import { refused } from '@/lib/refusal';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import type { Actor } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import { reviewingOf } from '../reviewing-of';

type Props = { found: RevisionView; actor: Actor; isNew: boolean };

/** Who wrote the revision, what was said with it, who is on it and what was decided so far. */
export async function AboutReview({ found, actor, isNew }: Props) {
  const { revision, told } = found;
  const reviewing = await reviewingOf(found, actor);
  const mayNot = refusal('approve', standingOf(found), actor);
  const isListed = revision.status !== 'DRAFT' && revision.reviews.some((review) => review.note === told?.note);
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
      {told && !isListed && <NoteBox told={told} now={new Date()} />}
      {revision.reviews.length > 0 && (
        <ReviewList reviews={revision.reviews} approvalsRequired={revision.approvalsRequired} now={new Date()} />
      )}
      {reviewing}
    </>
  );
}
