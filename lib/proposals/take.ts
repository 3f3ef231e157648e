import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Content, draftContent, emptyContent } from '@/lib/revisions/content';
import { createTermIn } from '@/lib/revisions/create';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { AboutProposal } from './form';
import { lockProposal, type OpenProposal } from './lock';
import { settleProposal } from './settle';
import { tellProposers } from './tell';

/**
 * Takes up what a reader proposes, by an author of the glossary: a missing term becomes a draft in the reader's words; for
 * a change the term is named, to be revised. Refuses: notFound, signedOut, conflict (decided already), wrongRole, invalid
 * (there is a term at this address).
 */
export const takeProposal = ({ proposalId }: AboutProposal, actor: Actor): Promise<Outcome<{ termId: string }>> =>
  command(async (tx) => {
    const locked = await lockProposal(tx, proposalId, actor);
    if (!locked.ok) return locked;
    const { proposal, current } = locked.value;
    if (!holds(current, 'AUTHOR', proposal.glossaryId)) return refused('wrongRole');
    const term = proposal.termId ? accepted({ termId: proposal.termId }) : await begin(tx, proposal, current);
    if (!term.ok) return term.fields?.slug ? thereIsOne : term;
    const { termId } = term.value;
    await settleProposal(tx, proposal, { state: 'TAKEN', kind: 'proposalTaken', termId }, current);
    await tellProposers(tx, proposal, { state: 'TAKEN' });
    return accepted({ termId });
  });

const thereIsOne = refused('invalid', {
  fields: { '': 'There is a term of this name already. Decline the proposal and say so, or change that term.' },
});

const begin = (tx: Transaction, proposal: OpenProposal, author: Actor) =>
  createTermIn(tx, { glossaryId: proposal.glossaryId, content: contentOf(proposal) }, author);

/** What was proposed as a draft; where it does not fit into one, the headword alone. */
function contentOf({ words, text, source }: OpenProposal): Content {
  const isAddress = /^https?:\/\//iu.test(source);
  const sources = source ? [{ title: isAddress ? '' : source.slice(0, 300), url: isAddress ? source : '' }] : [];
  const parsed = draftContent.safeParse({ ...emptyContent(words), definition: text, sources });
  return parsed.success ? parsed.data : emptyContent(words);
}
