import 'server-only';
import { db } from '@/lib/db';

/** Erases leads that were not confirmed in time, with all that was mailed to them. */
export async function forgetExpiredLeads(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM editorial."Lead" WHERE id IN (
      SELECT id FROM editorial."Lead" WHERE "confirmedAt" IS NULL AND "expiresAt" <= clock_timestamp() LIMIT 1000
      FOR UPDATE SKIP LOCKED)`;
}
