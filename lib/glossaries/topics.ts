import 'server-only';
import { db, type Transaction } from '@/lib/db';

export type Topic = { slug: string; name: string };

/** The topics of a glossary, by name. */
export const listTopics = (glossaryId: string): Promise<Topic[]> =>
  db.topic.findMany({ where: { glossaryId }, select: { slug: true, name: true }, orderBy: { name: 'asc' } });

/** A topic's name until somebody gives it one: "supply-chain" becomes "Supply chain". */
function topicName(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

/** Makes sure that the glossary has these topics. In order of their slugs, so that two saves cannot wait for each other. */
export async function addTopics(tx: Transaction, glossaryId: string, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  await tx.topic.createMany({
    data: [...slugs].sort().map((slug) => ({ glossaryId, slug, name: topicName(slug) })),
    skipDuplicates: true,
  });
}
