'use server';

import { action } from '@/lib/action';
import { eraseLead as erase, eraseOlder as eraseAllOlder } from '@/lib/leads/erase';
import { aboutLead, olderLeads } from '@/lib/leads/form';

export const eraseLead = action(aboutLead, (input, actor) => erase(input, actor));
export const eraseOlder = action(olderLeads, (input, actor) => eraseAllOlder(input, actor));
