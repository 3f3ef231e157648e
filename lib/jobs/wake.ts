import 'server-only';
import type { Transaction } from '@/lib/db';

/** The Postgres channel on which the workers of all instances hear that there is something to do. */
export const jobsChannel = 'headword_jobs';

/** Wakes the workers when this transaction commits; without it they look once a minute. */
export async function wakeWorker(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${jobsChannel}, '')`;
}
