import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, worksOnTexts } from '@/lib/workflow/actor';

export type OpenProposal = {
  id: string;
  kind: 'TERM' | 'CHANGE';
  glossaryId: string;
  termId: string | null;
  words: string;
  text: string;
  source: string;
  others: string[];
  times: number;
};

const shape = {
  id: true,
  kind: true,
  glossaryId: true,
  termId: true,
  words: true,
  text: true,
  source: true,
  others: true,
  times: true,
} as const;

/**
 * An open proposal, locked until the transaction ends (before terms and accounts: lib/revisions/lock.ts), and who decides
 * about it: whoever works on the texts of its glossary. Refuses: notFound, signedOut, conflict (decided already: by whom,
 * and when).
 */
export async function lockProposal(
  tx: Transaction,
  id: string,
  actor: Actor,
): Promise<Outcome<{ proposal: OpenProposal; current: Actor }>> {
  await tx.$queryRaw`SELECT id FROM editorial."Proposal" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.proposal.findUnique({
    where: { id },
    select: { ...shape, state: true, decidedAt: true, decidedBy: { select: { name: true } } },
  });
  if (!row) return refused('notFound');
  const current = await lockActor(tx, actor);
  if (!current) return refused('signedOut');
  const { state, decidedAt, decidedBy, ...proposal } = row;
  if (!worksOnTexts(current, proposal.glossaryId)) return refused('notFound');
  if (state === 'OPEN') return accepted({ proposal, current });
  return refused('conflict', { by: decidedBy?.name ?? 'Somebody', at: (decidedAt ?? new Date()).toISOString() });
}
