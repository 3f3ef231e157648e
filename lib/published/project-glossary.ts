import 'server-only';
import type { Transaction } from '@/lib/db';
import { notifyPages } from './notify';
import { frameTag, glossaryTag, siteTag } from './tags';

/** Shows a glossary to the public as it is now called and described. */
export async function publishGlossary(tx: Transaction, glossaryId: string): Promise<void> {
  const { id, ...shown } = await tx.glossary.findUniqueOrThrow({
    where: { id: glossaryId },
    select: { id: true, slug: true, name: true, description: true, locale: true },
  });
  await tx.publishedGlossary.upsert({ where: { id }, create: { id, ...shown }, update: shown });
  await notifyPages(tx, [frameTag(id), glossaryTag(id), siteTag]);
}
