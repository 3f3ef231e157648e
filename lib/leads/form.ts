import { z } from 'zod';

export const leadStates = ['confirmed', 'pending'] as const;
export type LeadState = (typeof leadStates)[number];

export const aboutLead = z.strictObject({ leadId: z.uuid() });

/** `before`: the day, in the site's time zone, before which whatever was left is erased. */
export const olderLeads = z.strictObject({ before: z.iso.date('Please choose a day.') });
export type EraseOlder = z.output<typeof olderLeads>;
