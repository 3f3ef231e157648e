import type { Sample } from './samples';

const proposalId = '00000000-0000-4000-8000-000000000000';
const intoId = '00000000-0000-4000-8000-000000000001';
const searchId = proposalId;
const leadId = proposalId;

const sample = (action: string, about: string, input: Record<string, unknown>): Sample => ({
  action,
  about,
  input: () => input,
});

/** Of what readers say and leave, and of what is made of it. */
export const readersSamples: Sample[] = [
  sample('studio/leads eraseLead', 'no such lead', { leadId }),
  sample('studio/leads eraseOlder', 'none that old', { before: '1999-01-01' }),
  sample('suggest proposeTerm', 'without a form', {}),
  sample('suggest proposeChange', 'without a form', {}),
  sample('studio/readers takeProposal', 'no such proposal', { proposalId }),
  sample('studio/readers declineProposal', 'no such proposal', { proposalId, reason: 'No.', shown: true }),
  sample('studio/readers mergeProposal', 'no such proposal', { proposalId, intoId }),
  sample('studio/readers/searches termFromSearch', 'no such search', { searchId, glossaryId: intoId }),
  sample('studio/readers/searches aliasFromSearch', 'no such search', { searchId, termId: intoId }),
  sample('studio/readers/searches dismissSearch', 'no such search', { searchId }),
  sample('studio/readers/searches listTermsToName', 'everywhere', { glossaryId: null, query: 'a' }),
];
