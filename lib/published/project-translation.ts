import 'server-only';
import type { Transaction } from '@/lib/db';

/**
 * Shows a live term as the translation of its original, or no longer as one. Returns all that belong together, an original
 * and its translations, live or not: each of them names the others.
 */
export async function writeTranslation(tx: Transaction, termId: string): Promise<string[]> {
  await tx.publishedTranslation.deleteMany({ where: { termId } });
  await tx.$executeRaw`
    INSERT INTO published.translation ("termId", "originalId", "upToDateAt")
    SELECT pair."termId", pair."originalId", greatest(pair."pairedAt", live."publishedAt", live."confirmedAt")
    FROM editorial."Translation" AS pair
    JOIN editorial."Revision" AS live ON live."termId" = pair."termId" AND live.status = 'PUBLISHED'
    WHERE pair."termId" = ${termId}::uuid`;
  const together = await tx.$queryRaw<{ id: string }[]>`
    WITH original AS (
      SELECT coalesce(
        (SELECT "originalId" FROM editorial."Translation" WHERE "termId" = ${termId}::uuid), ${termId}::uuid
      ) AS id
    )
    SELECT id FROM original
    UNION SELECT "termId" FROM editorial."Translation" WHERE "originalId" = (SELECT id FROM original)`;
  return together.map(({ id }) => id);
}
