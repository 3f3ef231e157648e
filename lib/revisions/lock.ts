import 'server-only';
import type { Transaction } from '@/lib/db';

/**
 * Commands take their locks in one order, so that no two wait for each other: terms (ascending id), then accounts
 * (accounts.ts), then the event stream. NO KEY: terms that merely link to a locked term need not wait.
 */
export async function lockTerms(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM editorial."Term" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

/** The database's clock, in milliseconds: "now" for every decision. */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`;
  if (!row) throw new Error('The database has no clock.');
  return row.now;
}
