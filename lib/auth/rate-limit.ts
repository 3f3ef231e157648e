import 'server-only';
import { count, keyOf, limiter, longest } from './limiter';

const quarterOfAnHour = 15 * 60;

/** Failed sign-ins an account may see within a quarter of an hour, and a network may cause; other visits of a network. */
export const limits = { account: 10, network: 60, visits: 60 };

const accounts = limiter('account', limits.account, quarterOfAnHour);
const networks = limiter('network', limits.network, quarterOfAnHour);
const visits = limiter('visit', limits.visits, quarterOfAnHour);

/** Counts one try to sign in, before it is checked; seconds to wait where there were too many, else null. */
export async function countAttempt(email: string, address: string): Promise<number | null> {
  return longest(await Promise.all([count(accounts, email), count(networks, address)]));
}

/** Takes back the count of a try that succeeded, and the account's failures with it. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await Promise.all([accounts.delete(keyOf(email)), networks.reward(keyOf(address))]);
}

/** Counts one visit to a form that is open to everybody; seconds to wait where there were too many, else null. */
export const countVisit = (address: string): Promise<number | null> => count(visits, address);
