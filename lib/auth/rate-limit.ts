import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '@/lib/db';

const minutes = 15;

/** Failed sign-ins an account may see within a quarter of an hour, and a network may cause; other visits of a network. */
export const limits = { account: 10, network: 60, visits: 60 };

const sql = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const rows = await db.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
    return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })) };
  },
};

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient: sql,
    storeType: 'client',
    schemaName: 'editorial',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: minutes * 60,
  });

const accounts = limiter('account', limits.account);
const networks = limiter('network', limits.network);
const visits = limiter('visit', limits.visits);

/** Counts one try to sign in, before it is checked; seconds to wait where there were too many, else null. */
export async function countAttempt(email: string, address: string): Promise<number | null> {
  const waits = await Promise.all([count(accounts, accountKey(email)), count(networks, address)]);
  return longest(waits);
}

/** Takes back the count of a try that succeeded, and the account's failures with it. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await Promise.all([accounts.delete(accountKey(email)), networks.reward(address)]);
}

/** Counts one visit to a form that is open to everybody; seconds to wait where there were too many, else null. */
export const countVisit = (address: string): Promise<number | null> => count(visits, address);

// Addresses people mistype here are nobody's business: only their hash is kept.
const accountKey = (email: string) => createHash('sha256').update(email).digest('hex');

const longest = (waits: (number | null)[]) =>
  waits.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

async function count(limit: RateLimiterPostgres, key: string): Promise<number | null> {
  try {
    await limit.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
