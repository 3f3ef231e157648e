import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { tell } from '@/lib/notifications/tell';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import { standingOf } from '@/lib/revisions/standing';
import { type Actor, holds } from '@/lib/workflow/actor';
import { listEligible } from './ask';
import type { namedReviewer } from './form';
import { openForReviewing } from './open';

export type NamedReviewer = z.output<typeof namedReviewer>;

/**
 * Asks a reviewer by name, by one of the revision's authors or a publisher of the glossary, while it is a draft or in
 * review. Asked for a draft, they are told when it is submitted. Asking twice is asking once.
 * Refuses: notFound, signedOut, wrongRole, notYours, wrongStatus, invalid (no reviewer there, or their own words).
 */
export const nameReviewer = ({ revisionId, reviewerId }: NamedReviewer, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openForReviewing(tx, revisionId, actor);
    if (!opened.ok) return opened;
    const { revision, current } = opened.value;
    const { term, termId, number, status } = revision;
    const isPublisher = holds(current, 'PUBLISHER', term.glossaryId);
    if (!isPublisher && !holds(current, 'AUTHOR', term.glossaryId)) return refused('wrongRole');
    const { contributorIds, writerIds } = standingOf({ term, revision: { ...revision, reviews: [] } });
    if (!isPublisher && !contributorIds.includes(current.id)) return refused('notYours');
    if (status !== 'DRAFT' && status !== 'IN_REVIEW') return refused('wrongStatus');
    if (writerIds.includes(reviewerId)) return refused('invalid', { fields: { reviewerId: 'They wrote part of it.' } });
    const reviewer = (await listEligible(tx, term.glossaryId, [])).find(({ id }) => id === reviewerId);
    if (!reviewer) return refused('invalid', { fields: { reviewerId: 'Choose a reviewer of this glossary.' } });

    const key = { revisionId_reviewerId: { revisionId, reviewerId } };
    const before = await tx.reviewRequest.findUnique({ where: key });
    if (before?.askedById) return accepted(undefined);
    const asked = { askedById: current.id, at: await databaseNow(tx) };
    await tx.reviewRequest.upsert({ where: key, create: { revisionId, reviewerId, ...asked }, update: asked });
    const details = { number, reviewer: reviewer.name };
    await appendEvent(tx, { stream: termId, kind: 'reviewerAsked', actorId: current.id, termId, revisionId, details });
    if (status === 'IN_REVIEW' && !before)
      await tell(tx, {
        kind: 'askedToReview',
        to: [reviewerId],
        actorId: current.id,
        termId,
        revisionId,
        details: { number },
      });
    return accepted(undefined);
  });
