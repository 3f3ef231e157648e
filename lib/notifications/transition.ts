import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Status } from '@/lib/workflow/status';
import type { TransitionName } from '@/lib/workflow/transitions';
import { listHolders } from './holders';
import type { NotificationKind } from './kinds';
import { tell } from './tell';

type Move = {
  name: TransitionName;
  from: Status;
  to: Status;
  revision: {
    id: string;
    termId: string;
    number: number;
    term: { glossaryId: string };
    contributors: readonly { id: string }[];
    writers: readonly { id: string }[];
  };
  /** Nobody: the clock, which carries out a schedule. */
  actorId: string | null;
  note: string;
};

/** Tells those whom a transition concerns: asked to review, changes requested, approved, published. */
export async function tellOfTransition(tx: Transaction, move: Move): Promise<void> {
  const { from, to, revision, actorId, note } = move;
  if (from === 'IN_REVIEW' && to !== from) await settleRequests(tx, revision.id);
  const told = await concerned(tx, move);
  if (!told) return;
  const details = { number: revision.number, note };
  await tell(tx, { ...told, actorId, termId: revision.termId, revisionId: revision.id, details });
}

async function concerned(
  tx: Transaction,
  { name, to, revision }: Move,
): Promise<{ kind: NotificationKind; to: string[] } | null> {
  const authors = [...revision.contributors, ...revision.writers].map(({ id }) => id);
  const publishers = () => listHolders(tx, 'PUBLISHER', revision.term.glossaryId);
  if (name === 'submit' && to === 'IN_REVIEW') return { kind: 'askedToReview', to: await listAsked(tx, revision.id) };
  if (name === 'submit' && to === 'APPROVED') return { kind: 'approved', to: await publishers() };
  if (name === 'requestChanges') return { kind: 'changesRequested', to: authors };
  if (name === 'approve' && to === 'APPROVED') return { kind: 'approved', to: [...authors, ...(await publishers())] };
  if (name === 'publish') return { kind: 'published', to: [...authors, ...(await listSchedulers(tx, revision.id))] };
  return null;
}

/** Being asked is over with the review: nobody is sent to a revision that waits for nobody. */
const settleRequests = (tx: Transaction, revisionId: string) =>
  tx.$executeRaw`UPDATE editorial."Notification" SET "readAt" = clock_timestamp()
    WHERE "revisionId" = ${revisionId}::uuid AND kind = 'askedToReview' AND "readAt" IS NULL`;

const listAsked = async (tx: Transaction, revisionId: string): Promise<string[]> =>
  (await tx.reviewRequest.findMany({ where: { revisionId }, select: { reviewerId: true } })).map(
    ({ reviewerId }) => reviewerId,
  );

const listSchedulers = async (tx: Transaction, revisionId: string): Promise<string[]> =>
  (await tx.schedule.findMany({ where: { revisionId, doneAt: { not: null } }, select: { byId: true } })).map(
    ({ byId }) => byId,
  );
