import type { Invariant } from './invariant';

/** Who left an address is written to there, and what was erased is gone. */
export const leads: Invariant[] = [
  {
    name: 'mail to a lead goes to the address that was left',
    query: `
      SELECT mail.id FROM editorial."Mail" AS mail JOIN editorial."Lead" AS lead ON lead.id = mail."leadId"
      WHERE mail."to" <> lead.email`,
  },
  {
    name: 'the record of leads holds no address',
    query: `
      SELECT stream, sequence FROM editorial."Event"
      WHERE stream = 'leads' AND (note <> '' OR details::text LIKE '%@%')`,
  },
  {
    name: 'the words a lead agreed to are those that were sealed',
    query: `
      SELECT hash FROM editorial."OfferWords" WHERE hash <> encode(sha256(convert_to(text, 'UTF8')), 'hex')`,
  },
];
