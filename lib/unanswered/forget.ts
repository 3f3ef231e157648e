import 'server-only';
import { db } from '@/lib/db';

/** Fewer than the function that counts lets in (see its migration), so that there is always room for new words. */
const most = 4_000;

/**
 * Forgets words that a term answers to by now, that were asked on one day a month ago and never again, or that were
 * handled three months ago; and of too many, those asked on the fewest days, the oldest first.
 */
export async function forgetSearches(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM editorial."UnansweredSearch" AS search
    WHERE search."handledAt" < clock_timestamp() - interval '90 days'
      OR (search."handledAt" IS NULL AND search.days <= 1 AND search."lastOn" < current_date - 30)
      OR (search."handledAt" IS NULL AND EXISTS (
        SELECT FROM published.name WHERE name.key = search.key
          AND (search."glossaryId" IS NULL OR name."glossaryId" = search."glossaryId")))`;
  await db.$executeRaw`
    DELETE FROM editorial."UnansweredSearch" WHERE id IN (
      SELECT id FROM editorial."UnansweredSearch" ORDER BY "handledAt" IS NULL DESC, days DESC, "lastOn" DESC, id
      OFFSET ${most}::int)`;
}
