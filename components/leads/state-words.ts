import type { LeadState } from '@/lib/leads/form';

export const stateWords: Record<LeadState, string> = { confirmed: 'Confirmed', pending: 'Pending' };
