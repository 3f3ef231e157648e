import 'server-only';
import { command } from '@/lib/command';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import type { Merge } from './form';
import { lockProposal } from './lock';
import { settleProposal } from './settle';

const mostOthers = 20;

/**
 * Says that a proposal is the same as another open one of its glossary, which then counts for both, keeps what was said in
 * this one, and hears for whoever left an address. Refuses: notFound, signedOut, conflict (one of them is decided already),
 * invalid (itself, another glossary, another kind, another term).
 */
export const mergeProposal = ({ proposalId, intoId }: Merge, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    if (proposalId === intoId) return notTheSame;
    // In one order, so that two merges the other way round do not wait for each other.
    const [first, second] = [proposalId, intoId].sort() as [string, string];
    const locked = [await lockProposal(tx, first, actor), await lockProposal(tx, second, actor)] as const;
    for (const one of locked) if (!one.ok) return one;
    const found = locked.flatMap((one) => (one.ok ? [one.value] : []));
    const duplicate = found.find(({ proposal }) => proposal.id === proposalId);
    const into = found.find(({ proposal }) => proposal.id === intoId)?.proposal;
    if (!duplicate || !into) return refused('notFound');
    const { proposal, current } = duplicate;
    const isAlike =
      proposal.kind === into.kind && proposal.glossaryId === into.glossaryId && proposal.termId === into.termId;
    if (!isAlike) return notTheSame;
    const said = [[proposal.words, proposal.text, proposal.source].filter(Boolean).join('\n'), ...proposal.others];
    await tx.proposal.update({
      where: { id: into.id },
      data: { times: { increment: proposal.times }, others: [...into.others, ...said].slice(0, mostOthers) },
      select: { id: true },
    });
    await tx.$executeRaw`
      INSERT INTO editorial."ProposalAddress" ("proposalId", email, language, "createdAt")
      SELECT ${into.id}::uuid, email, language, "createdAt" FROM editorial."ProposalAddress"
      WHERE "proposalId" = ${proposal.id}::uuid ON CONFLICT DO NOTHING`;
    await tx.proposalAddress.deleteMany({ where: { proposalId: proposal.id } });
    await tx.proposal.updateMany({ where: { duplicateOfId: proposal.id }, data: { duplicateOfId: into.id } });
    await settleProposal(tx, proposal, { state: 'MERGED', kind: 'proposalMerged', duplicateOfId: into.id }, current);
    return accepted(undefined);
  });

const notTheSame = refused('invalid', { fields: { '': 'These two are not about the same.' } });
