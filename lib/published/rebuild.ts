import 'server-only';
import type { Transaction } from '@/lib/db';
import { linkPages } from '@/lib/mentions/link-pages';
import { writeRows } from './project';
import { publishGlossary } from './project-glossary';
import { lockTopics } from './project-topics';

const batch = 500;

/**
 * Writes everything the public reads of one glossary anew from its revisions: the same rows as publishing wrote. Takes
 * a few milliseconds per term; until the transaction commits, readers see the former rows and its commands wait.
 */
export async function rebuildProjection(tx: Transaction, glossaryId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT id FROM editorial."Term" WHERE "glossaryId" = ${glossaryId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`SELECT id FROM editorial."User" ORDER BY id FOR SHARE`;
  // The worker holds a page before it writes anything of it.
  await tx.$executeRaw`
    SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid ORDER BY id FOR UPDATE`;
  await lockTopics(tx, glossaryId);
  await tx.$executeRaw`
    DELETE FROM published.link WHERE "fromId" IN (SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM published.translation
    WHERE "termId" IN (SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM published.change
    WHERE "termId" IN (SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid)`;
  await tx.publishedName.deleteMany({ where: { glossaryId } });
  await tx.publishedWording.deleteMany({ where: { glossaryId } });
  await tx.publishedTermTopic.deleteMany({ where: { glossaryId } });
  await tx.publishedTopic.deleteMany({ where: { glossaryId } });
  await tx.publishedAddress.deleteMany({ where: { glossaryId } });
  await tx.publishedTerm.deleteMany({ where: { glossaryId } });
  const terms = await tx.term.findMany({
    where: { glossaryId, revisions: { some: { publishedAt: { not: null } } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of terms) await writeRows(tx, id);
  // Only now are all names there that the pages may hold.
  for (let at = 0; at < terms.length; at += batch)
    await linkPages(tx, new Map(terms.slice(at, at + batch).map(({ id }) => [id, 'all'])));
  await publishGlossary(tx, glossaryId);
}
