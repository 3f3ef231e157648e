import 'server-only';
import { count, limiter } from '@/lib/auth/limiter';

const hour = 3_600;
const limiters = {
  offer: limiter('letters-offer', 3, 24 * hour),
  reset: limiter('letters-reset', 5, hour),
};

/**
 * Counts a letter that somebody without an account has sent to an address, theirs or not; whether it may go. Where it
 * may not, they are answered as if it did: how often an address was asked for is nobody's business either.
 */
export const mayWrite = async (kind: keyof typeof limiters, email: string): Promise<boolean> =>
  (await count(limiters[kind], email)) === null;
