import { z } from 'zod';
import { leadStates } from './form';

const query = z.object({
  q: z.string().max(254).catch(''),
  state: z.enum(leadStates).nullable().catch(null),
  before: z.uuid().nullable().catch(null),
});

/** What the list of leads shows. */
export type LeadsQuery = z.output<typeof query>;

/** What an address asks for; what it says badly counts as not said. */
export const leadsQuery = (asked: Record<string, unknown>): LeadsQuery => query.parse({ ...asked });

/** The address of the list, or of its next page. */
export function leadsAddress({ q, state, before }: LeadsQuery): string {
  const asked = Object.entries({ q, state, before }).filter((part): part is [string, string] => Boolean(part[1]));
  const search = new URLSearchParams(asked).toString();
  return search === '' ? '/studio/leads' : `/studio/leads?${search}`;
}
