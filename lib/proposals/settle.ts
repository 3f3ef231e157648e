import 'server-only';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import type { TermEventKind } from '@/lib/events/kinds';
import { databaseNow } from '@/lib/revisions/lock';
import type { Actor } from '@/lib/workflow/actor';
import type { OpenProposal } from './lock';

type Decision = {
  state: 'TAKEN' | 'DECLINED' | 'MERGED';
  kind: TermEventKind;
  termId?: string;
  reason?: string;
  shown?: boolean;
  duplicateOfId?: string;
};

/** Writes down what was decided, by whom and when; on record in the history of its term, or in that of readers' words. */
export async function settleProposal(
  tx: Transaction,
  proposal: OpenProposal,
  { kind, ...decision }: Decision,
  by: Actor,
): Promise<void> {
  await tx.proposal.update({
    where: { id: proposal.id },
    data: { ...decision, decidedAt: await databaseNow(tx), decidedById: by.id },
    select: { id: true },
  });
  const termId = decision.termId ?? proposal.termId;
  await appendEvent(tx, {
    stream: termId ?? 'readers',
    kind,
    actorId: by.id,
    termId,
    note: decision.reason ?? '',
    details: { proposalId: proposal.id, times: proposal.times },
  });
}
