import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '@/lib/db';
import { keyedHash } from '@/lib/keyed-hash';

const sql = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const rows = await db.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
    return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })) };
  },
};

/** What counts up to so many points in so many seconds, for all instances together. */
export const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: sql,
    storeType: 'client',
    schemaName: 'editorial',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });

/** Whose count it is, in the table: where people come from and what they mistype is nobody's business. */
export const keyOf = (whose: string): string => keyedHash('rate limit', whose).toString('base64url');

/** Counts one; seconds to wait where there were too many, else null. */
export async function count(limit: RateLimiterPostgres, whose: string): Promise<number | null> {
  try {
    await limit.consume(keyOf(whose));
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** The longest of these waits; null where there is none. */
export const longest = (waits: (number | null)[]): number | null =>
  waits.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
