'use server';

import { visitorAction } from '@/lib/action';
import { changeProposal, termProposal } from '@/lib/proposals/form';
import { proposeChange as change, proposeTerm as term } from '@/lib/proposals/propose';

export const proposeTerm = visitorAction('proposal', termProposal, (input) => term(input));

export const proposeChange = visitorAction('proposal', changeProposal, (input) => change(input));
