import 'server-only';
import { db } from '@/lib/db';

/** Forgets tabs that were not seen for a minute: their browser stopped without a word. */
export async function forgetPresence(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM editorial."Presence" WHERE tab IN (
      SELECT tab FROM editorial."Presence" WHERE "seenAt" < clock_timestamp() - interval '1 minute'
      ORDER BY tab LIMIT 1000 FOR UPDATE SKIP LOCKED)`;
}
