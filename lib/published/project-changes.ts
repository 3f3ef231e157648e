import 'server-only';
import type { Transaction } from '@/lib/db';

/**
 * Writes every publication of a live term that is not written yet, with the parts of its content that differ from the
 * publication before; of a term that is not live, nothing stays. Usually that is one row, made of two revisions.
 */
export async function writeChanges(tx: Transaction, termId: string, isLive: boolean): Promise<void> {
  if (!isLive) {
    await tx.publishedChange.deleteMany({ where: { termId } });
    return;
  }
  await tx.$executeRaw`
    INSERT INTO published.change ("termId", number, "publishedAt", parts)
    SELECT made."termId", made.number, made."publishedAt", ARRAY(
      SELECT part.key FROM jsonb_each(made.content) AS part
      WHERE part.value IS DISTINCT FROM before.content -> part.key ORDER BY part.key
    )
    FROM editorial."Revision" AS made
    LEFT JOIN LATERAL (
      SELECT content FROM editorial."Revision" AS earlier
      WHERE earlier."termId" = made."termId"
        AND (earlier."publishedAt", earlier.number) < (made."publishedAt", made.number)
      ORDER BY earlier."publishedAt" DESC, earlier.number DESC LIMIT 1
    ) AS before ON true
    WHERE made."termId" = ${termId}::uuid AND made."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT FROM published.change WHERE "termId" = made."termId" AND number = made.number)`;
}
