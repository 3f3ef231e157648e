import { db } from '@/lib/db';
import { confirm } from '@/lib/leads/confirm';
import { receiveOffer } from '@/lib/leads/receive';
import { sealOf } from '@/lib/leads/seal';

/** The words of an offer as they stand on a page. */
export const someWords = 'News of this glossary\nOnce a month, by mail.\nSend';

let network = 0;

/** A reader leaves this address in the offer of a page, each time from another network. */
export function leaveAddress(email: string, more: Record<string, string> = {}) {
  network += 1;
  const typed = { email, from: '/tech/backend', words: someWords, seal: sealOf(someWords), website: '', ...more };
  return receiveOffer(typed, `10.${network >> 16}.${(network >> 8) & 255}.${network & 255}`);
}

/** The secret of the link to confirm in the newest mail to this address. */
export async function secretMailedTo(email: string): Promise<string> {
  const mail = await db.mail.findFirst({ where: { to: email }, orderBy: { id: 'desc' } });
  return /\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** The reader confirms, and the id of their lead is returned. */
export async function confirmedLead(email: string, more: Record<string, string> = {}): Promise<string> {
  await leaveAddress(email, more);
  await confirm(await secretMailedTo(email));
  return (await db.lead.findUniqueOrThrow({ where: { email } })).id;
}

/** Two days go by for everybody who did not confirm. */
export const twoDaysPass = () => db.$executeRaw`
  UPDATE editorial."Lead" SET "askedAt" = "askedAt" - interval '48 hours', "expiresAt" = "expiresAt" - interval '48 hours'
  WHERE "confirmedAt" IS NULL`;
