import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { keyedHash } from '@/lib/keyed-hash';

const signature = (id: string): Buffer => keyedHash('erase a lead', id);

/** What a link to erase carries: it names the lead and not its address, cannot be made up, and does not expire. */
export const eraseToken = (leadId: string): string => `${leadId}.${signature(leadId).toString('base64url')}`;

/** The lead that a token is for, there or not any more; null where it is none of ours. */
export function readEraseToken(token: string): string | null {
  const [id = '', signed = ''] = token.split('.');
  const [given, expected] = [Buffer.from(signed, 'base64url'), signature(id)];
  const isOurs = z.uuid().safeParse(id).success && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? id : null;
}
