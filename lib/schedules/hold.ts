import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { listHolders } from '@/lib/notifications/holders';
import { tell } from '@/lib/notifications/tell';
import { accepted, type Refusal } from '@/lib/refusal';
import { databaseNow, lockTerms } from '@/lib/revisions/lock';
import { listWriters } from '@/lib/revisions/writers';
import { heldWords } from './held-words';

/** A schedule as it was when it was tried. */
type Tried = { id: string; byId: string; dueAt: Date };

/**
 * Holds a schedule that could not be done, with the reason, and tells its people: the contributors, who scheduled it,
 * and the publishers. A schedule that was done, cancelled, held or changed meanwhile stays as it is.
 */
export const hold = (tried: Tried, { reason, fields = {} }: Refusal) =>
  command(async (tx) => {
    const { termId } = await tx.schedule.findUniqueOrThrow({ where: { id: tried.id }, select: { termId: true } });
    await lockTerms(tx, [termId]);
    const { count } = await tx.schedule.updateMany({
      where: { ...tried, doneAt: null, cancelledAt: null, heldAt: null },
      data: { heldAt: await databaseNow(tx), refusal: { reason, fields } },
    });
    if (count === 0) return accepted(undefined);
    const schedule = await tx.schedule.findUniqueOrThrow({
      where: { id: tried.id },
      include: {
        revision: { select: { number: true } },
        term: { select: { glossaryId: true } },
      },
    });
    const { revisionId, revision, byId, kind } = schedule;
    const why = heldWords({ reason, fields });
    const details = { kind, why, number: revision?.number ?? null };
    await appendEvent(tx, { stream: termId, kind: 'held', actorId: null, termId, revisionId, details });
    const publishers = await listHolders(tx, 'PUBLISHER', schedule.term.glossaryId);
    const writers = revisionId ? await listWriters(tx, revisionId) : [];
    const to = [byId, ...writers.map(({ id }) => id), ...publishers];
    await tell(tx, { kind: 'held', to, actorId: null, termId, revisionId, details });
    return accepted(undefined);
  });
