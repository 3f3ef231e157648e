import type { Status } from '@/lib/workflow/status';
import type { Standing } from '@/lib/workflow/transitions';

type Described = {
  term: { glossaryId: string };
  revision: {
    status: Status;
    createdById: string | null;
    contributors: readonly { id: string }[];
    writers: readonly { id: string }[];
    approvalsRequired: number | null;
    publishersMaySendBack: boolean;
    reviews: readonly { reviewerId: string; counts: boolean }[];
  };
};

/**
 * What the rules need to know of a revision, as findRevision and findTerm return it. Until somebody has changed it, it
 * is the work of whoever opened it.
 */
export const standingOf = ({ term, revision }: Described): Standing => {
  const changed = revision.contributors.map(({ id }) => id);
  const contributorIds = changed.length === 0 && revision.createdById ? [revision.createdById] : changed;
  return {
    status: revision.status,
    glossaryId: term.glossaryId,
    contributorIds,
    writerIds: [...contributorIds, ...revision.writers.map(({ id }) => id)],
    reviewerIds: revision.reviews.map(({ reviewerId }) => reviewerId),
    hasEnough: revision.reviews.filter(({ counts }) => counts).length >= (revision.approvalsRequired ?? 1),
    publishersMaySendBack: revision.publishersMaySendBack,
  };
};
