import 'server-only';
import { command } from '@/lib/command';
import { accepted, type Outcome } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import type { Decline } from './form';
import { lockProposal } from './lock';
import { settleProposal } from './settle';
import { tellProposers } from './tell';

/**
 * Declines what a reader proposes, with a reason: told to whoever left an address, and, where `shown`, to whoever proposes
 * the same. By whoever works on the texts of the glossary. Refuses: notFound, signedOut, conflict (decided already).
 */
export const declineProposal = ({ proposalId, reason, shown }: Decline, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const locked = await lockProposal(tx, proposalId, actor);
    if (!locked.ok) return locked;
    const { proposal, current } = locked.value;
    await settleProposal(tx, proposal, { state: 'DECLINED', kind: 'proposalDeclined', reason, shown }, current);
    await tellProposers(tx, proposal, { state: 'DECLINED', reason });
    return accepted(undefined);
  });
