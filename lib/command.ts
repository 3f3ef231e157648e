import 'server-only';
import { db, type Transaction } from '@/lib/db';
import { type Outcome, type Refusal, refused } from '@/lib/refusal';

/** Carries a refusal out of a transaction so that everything written before it is rolled back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** What Prisma and Postgres say of an error: Prisma's code, and the SQLSTATE, wherever Prisma put it. */
function wordsOf(error: unknown): string {
  const { code, message, meta } = error as { code?: string; message?: string; meta?: unknown };
  return `${code} ${message} ${JSON.stringify(meta ?? '')}`;
}

// A deadlock (40P01), a serialization failure (40001), a name taken meanwhile (23505): the transaction did nothing, and
// a second try meets a settled state, in which its own checks find the reason.
const repeatable = /\b(40P01|40001|23505|P2034|P2002)\b|deadlock detected/;

// Somebody else holds a lock for longer than lock_timeout (55P03): a second try at once would only wait as long again.
const waitedInVain = /\b55P03\b|due to lock timeout/;
const retryAfter = 10;

type Limits = { timeout?: number };

/**
 * Runs a command in one transaction and returns its outcome. A refusal rolls back all it wrote; one that lost a
 * race in the database is tried again, twice; one that waited in vain for others is refused as tooMany. Limits: `timeout` in milliseconds for the whole transaction.
 */
export async function command<T>(
  run: (tx: Transaction) => Promise<Outcome<T>>,
  { timeout = 20_000 }: Limits = {},
  tries = 3,
): Promise<Outcome<T>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const outcome = await run(tx);
        if (!outcome.ok) throw new Refused(outcome);
        return outcome;
      },
      { timeout, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (tries > 1 && repeatable.test(wordsOf(error))) return command(run, { timeout }, tries - 1);
    if (waitedInVain.test(wordsOf(error))) return refused('tooMany', { retryAfter });
    throw error;
  }
}
