import 'server-only';
import { db, type Transaction } from '@/lib/db';
import type { Outcome, Refusal } from '@/lib/refusal';

/** Carries a refusal out of a transaction so that everything written before it is rolled back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

// A deadlock (40P01), a serialization failure (40001), a name taken meanwhile (P2002): the transaction did nothing, and
// a second try meets a settled state, in which its own checks find the reason.
const repeatable = /\b40P01\b|\b40001\b|deadlock detected/;
const mayRepeat = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  return (
    code === 'P2034' ||
    code === 'P2002' ||
    repeatable.test(`${message} ${JSON.stringify((error as { meta?: unknown }).meta ?? '')}`)
  );
};

type Limits = { timeout?: number };

/**
 * Runs a command in one transaction and returns its outcome. A refusal rolls back all it wrote; one that lost a
 * race in the database is tried again, twice. Limits: `timeout` in milliseconds for the whole transaction.
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
    if (tries > 1 && mayRepeat(error)) return command(run, { timeout }, tries - 1);
    throw error;
  }
}
