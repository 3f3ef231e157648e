import 'server-only';
import { db } from '@/lib/db';
import type { Status } from '@/lib/workflow/status';
import type { TermEventKind } from './kinds';

/** Whose words, given with what, now matter to the reader of a revision. */
export type LastNote = { kind: TermEventKind; by: string | null; note: string; at: Date; number: number };

/** What may have brought a revision where it stands; a reviewer's approval stands with the reviews. */
const tellingKinds: Record<Status, readonly TermEventKind[]> = {
  DRAFT: ['withdrawn', 'changesRequested', 'retired', 'discarded'],
  IN_REVIEW: ['submitted'],
  APPROVED: ['submitted', 'unscheduled'],
  SCHEDULED: ['submitted', 'scheduled', 'unscheduled'],
  PUBLISHED: ['published', 'confirmed'],
  SUPERSEDED: ['published', 'confirmed'],
  RETURNED: ['withdrawn', 'changesRequested'],
  RETIRED: ['retired'],
  DISCARDED: ['discarded'],
};

/**
 * The latest note that explains where the revision stands, or null where nobody said anything. For a draft it is the note
 * that closed the revision it is based on, which is what its author has to answer. Nobody as `by`: the operator.
 */
export async function findLastNote(revision: {
  id: string;
  status: Status;
  basedOnId: string | null;
}): Promise<LastNote | null> {
  const revisionId = revision.status === 'DRAFT' ? revision.basedOnId : revision.id;
  if (!revisionId) return null;
  const event = await db.event.findFirst({
    where: { revisionId, kind: { in: [...tellingKinds[revision.status]] }, note: { not: '' } },
    orderBy: { sequence: 'desc' },
    select: {
      kind: true,
      note: true,
      at: true,
      actor: { select: { name: true } },
      revision: { select: { number: true } },
    },
  });
  if (!event?.revision) return null;
  const { kind, note, at, actor } = event;
  return { kind: kind as TermEventKind, by: actor?.name ?? null, note, at, number: event.revision.number };
}
