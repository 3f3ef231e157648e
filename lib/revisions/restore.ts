import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { tell } from '@/lib/notifications/tell';
import { notifyPages } from '@/lib/published/notify';
import { projectTerm } from '@/lib/published/project';
import { accepted, type FieldProblems, type Outcome, refused } from '@/lib/refusal';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { lockActor } from './accounts';
import { approvedBefore } from './approvals';
import { conflict } from './conflict';
import { writeDerived } from './derived';
import { goLive } from './go-live';
import { databaseNow, lockTerms } from './lock';
import { findOpened, type OpenedRevision } from './open';
import { monthsAfter } from './review-due';

/** `liveId`: the revision that was live when the form was opened, or null where none was. */
export type Restore = { revisionId: string; liveId: string | null };
export type Restored = { revisionId: string; number: number };

/**
 * Makes the content of a formerly published revision live again, at once and as the term's next revision, where it was
 * approved under at least what its glossary requires now. A draft that is open beside it stays as it is.
 * Refuses: notFound, signedOut, wrongRole (publishers only), wrongStatus (never published, or live), conflict (another
 * revision is live by now), incomplete (it needs a review; its address is taken).
 */
export const restoreRevision = ({ revisionId, liveId }: Restore, actor: Actor): Promise<Outcome<Restored>> =>
  command(async (tx) => {
    const place = await tx.revision.findUnique({ where: { id: revisionId }, select: { termId: true } });
    if (!place) return refused('notFound');
    await lockTerms(tx, [place.termId]);
    const current = await lockActor(tx, actor);
    const source = await findOpened(tx, revisionId);
    if (!source) return refused('notFound');
    if (!current) return refused('signedOut');
    if (!mayEnter(current, source.term.glossaryId)) return refused('notFound');
    if (!holds(current, 'PUBLISHER', source.term.glossaryId)) return refused('wrongRole');
    if (source.status !== 'SUPERSEDED' && source.status !== 'RETIRED') return refused('wrongStatus');
    const live = await tx.revision.findFirst({ where: { termId: source.termId, status: 'PUBLISHED' } });
    if ((live?.id ?? null) !== liveId) return conflict(tx, live?.id ?? revisionId);
    if (live?.contentHash === source.contentHash) return refused('wrongStatus');
    return restoreIn(tx, source, current);
  });

async function restoreIn(tx: Transaction, source: OpenedRevision, actor: Actor): Promise<Outcome<Restored>> {
  const { termId, term, content, contentHash } = source;
  const { approvalsRequired, publishersMaySendBack, openThreadsBlock, reviewInterval } = term.glossary;
  const last = await tx.revision.aggregate({ where: { termId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const fields: FieldProblems = {};
  const needsReview = approvalsRequired > 0;
  if (needsReview && (await approvedBefore(tx, { termId, number, contentHash }, approvalsRequired)) === null)
    fields.approvals =
      'This text was never approved under what the glossary requires now: edit the term and submit it for review.';
  if (await isTaken(tx, term.glossaryId, content.slug, termId)) Object.assign(fields, takenSlug);
  if (Object.keys(fields).length > 0) return refused('incomplete', { fields });

  const now = await databaseNow(tx);
  const superseded = await goLive(tx, source, now);
  const policy = { approvalsRequired, publishersMaySendBack, openThreadsBlock, reviewInterval };
  const dates = { createdAt: now, savedAt: now, publishedAt: now, reviewDueAt: monthsAfter(now, reviewInterval) };
  const { id: revisionId } = await tx.revision.create({
    data: {
      ...{ termId, number, content, contentHash, ...policy, ...dates },
      status: 'PUBLISHED',
      basedOnId: source.id,
      createdById: actor.id,
      contributors: { create: source.contributors.map(({ id: userId }) => ({ userId, at: now })) },
    },
    select: { id: true },
  });
  await writeDerived(tx, revisionId, content);
  const details = {
    number,
    from: null,
    to: 'PUBLISHED',
    restored: source.number,
    withoutReview: !needsReview,
    ...superseded,
  };
  await appendEvent(tx, { stream: termId, kind: 'restored', actorId: actor.id, termId, revisionId, details });
  const to = [...source.contributors, ...source.writers].map(({ id }) => id);
  await tell(tx, { kind: 'published', to, actorId: actor.id, termId, revisionId, details: { number } });
  await notifyPages(tx, await projectTerm(tx, termId));
  return accepted({ revisionId, number });
}
