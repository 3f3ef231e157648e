import 'server-only';
import { db } from '@/lib/db';

/** Forgets mail that was sent or given up thirty days ago: an outbox is no archive. */
export async function forgetOldMail(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM editorial."Mail" WHERE id IN (
      SELECT id FROM editorial."Mail"
      WHERE coalesce("sentAt", "givenUpAt") < clock_timestamp() - interval '30 days' LIMIT 1000)`;
}
