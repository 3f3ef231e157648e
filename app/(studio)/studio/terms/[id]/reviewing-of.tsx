import { Reviewing } from '@/components/reviewing/reviewing';
import { listReviewers } from '@/lib/reviewing/eligible';
import { listReviewing } from '@/lib/reviewing/list';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import { type Actor, holds } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import { claimReview, nameReviewer, releaseClaim } from './actions';

/** Who is asked to review this revision and who is on it, while that can change. */
export async function reviewingOf(found: RevisionView, actor: Actor) {
  const { revision, term } = found;
  if (revision.status !== 'DRAFT' && revision.status !== 'IN_REVIEW') return null;
  const standing = standingOf(found);
  const isAuthor = holds(actor, 'AUTHOR', term.glossaryId) && standing.contributorIds.includes(actor.id);
  const mayAsk = isAuthor || holds(actor, 'PUBLISHER', term.glossaryId);
  const [reviewing, eligible] = await Promise.all([
    listReviewing(revision.id),
    mayAsk ? listReviewers(term.glossaryId, standing.writerIds) : [],
  ]);
  return (
    <Reviewing
      revisionId={revision.id}
      reviewing={reviewing}
      eligible={eligible}
      personId={actor.id}
      mayClaim={refusal('approve', standing, actor) === null}
      actions={{ nameReviewer, claimReview, releaseClaim }}
      now={new Date()}
    />
  );
}
