'use server';

import { action } from '@/lib/action';
import { declineProposal as no } from '@/lib/proposals/decline';
import { aboutProposal, decline, merge } from '@/lib/proposals/form';
import { mergeProposal as join } from '@/lib/proposals/merge';
import { takeProposal as take } from '@/lib/proposals/take';

export const takeProposal = action(aboutProposal, (input, actor) => take(input, actor));

export const declineProposal = action(decline, (input, actor) => no(input, actor));

export const mergeProposal = action(merge, (input, actor) => join(input, actor));
