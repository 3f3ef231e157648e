import 'server-only';
import type { Transaction } from '@/lib/db';

type Placed = { id: string; glossaryId: string };

/**
 * Files the live term under its topics. The public side knows a topic as long as a live term has it; publications of
 * one glossary pass here one by one, so that none takes away a topic that another is just about to use.
 */
export async function writeTopics(
  tx: Transaction,
  { id: termId, glossaryId }: Placed,
  topics: string[],
): Promise<void> {
  const filed = await tx.publishedTermTopic.findMany({ where: { termId }, select: { topic: true } });
  const former = filed.map(({ topic }) => topic);
  if (former.length === 0 && topics.length === 0) return;
  await lockTopics(tx, glossaryId);
  await tx.publishedTermTopic.deleteMany({ where: { termId } });
  await tx.publishedTermTopic.createMany({ data: topics.map((topic) => ({ termId, glossaryId, topic })) });
  await tx.$executeRaw`
    INSERT INTO published.topic ("glossaryId", slug, name)
    SELECT "glossaryId", slug, name FROM editorial."Topic"
    WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ANY(${topics})
    ON CONFLICT ("glossaryId", slug) DO UPDATE SET name = excluded.name`;
  await tx.$executeRaw`
    DELETE FROM published.topic AS topic
    WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ANY(${former}) AND NOT EXISTS (
      SELECT FROM published.term_topic AS filed WHERE filed."glossaryId" = topic."glossaryId" AND filed.topic = topic.slug
    )`;
}

/** Comes after the locks on terms. */
export async function lockTopics(tx: Transaction, glossaryId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`topics of ${glossaryId}`}, 0))`;
}
