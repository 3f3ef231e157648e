import { Reviewing } from '@/components/reviewing/reviewing';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import { type Actor, holds } from '@/lib/workflow/actor';
import { refusal } from '@/lib/workflow/transitions';
import { claimReview, nameReviewer, releaseClaim } from './actions';
import { listColleagues } from './read-once';

/** Who is asked to review this revision and who is on it, while that can change. */
export async function reviewingOf(found: RevisionView, actor: Actor) {
  const { revision, term } = found;
  if (revision.status !== 'DRAFT' && revision.status !== 'IN_REVIEW') return null;
  const standing = standingOf(found);
  const isAuthor = holds(actor, 'AUTHOR', term.glossaryId) && standing.contributorIds.includes(actor.id);
  const mayAsk = isAuthor || holds(actor, 'PUBLISHER', term.glossaryId);
  const colleagues = mayAsk ? await listColleagues(term.glossaryId) : [];
  const eligible = colleagues.filter(({ id, isReviewer }) => isReviewer && !standing.writerIds.includes(id));
  return (
    <Reviewing
      revisionId={revision.id}
      reviewing={revision.reviewing}
      eligible={eligible}
      personId={actor.id}
      mayClaim={refusal('approve', standing, actor) === null}
      actions={{ nameReviewer, claimReview, releaseClaim }}
      now={new Date()}
    />
  );
}
