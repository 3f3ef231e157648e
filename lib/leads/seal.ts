import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@/lib/keyed-hash';
import { longestWords } from './offer';

const seal = (words: string): Buffer => keyedHash('words of an offer', words);

/** What goes along with the words of an offer, so that they come back as they were read. */
export const sealOf = (words: string): string => seal(words).toString('base64url');

/**
 * The words that came back, or null where they are not ours. A page may have been open while the words were changed:
 * what somebody agreed to is what they had before their eyes. Browsers send line ends as CR LF.
 */
export function sealedWords({ words: sent = '', seal: given = '' }: Record<string, string>): string | null {
  const words = sent.replace(/\r\n?/g, '\n');
  const [is, shouldBe] = [Buffer.from(given, 'base64url'), seal(words)];
  const isOurs = words.length <= longestWords && is.length === shouldBe.length && timingSafeEqual(is, shouldBe);
  return isOurs ? words : null;
}
