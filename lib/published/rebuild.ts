import 'server-only';
import type { Transaction } from '@/lib/db';
import { projectTerm } from './project';
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
  await lockTopics(tx, glossaryId);
  await tx.$executeRaw`
    DELETE FROM published.link WHERE "fromId" IN (SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM published.translation
    WHERE "termId" IN (SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid)`;
  await tx.publishedName.deleteMany({ where: { glossaryId } });
  await tx.publishedTermTopic.deleteMany({ where: { glossaryId } });
  await tx.publishedTopic.deleteMany({ where: { glossaryId } });
  await tx.publishedAddress.deleteMany({ where: { glossaryId } });
  await tx.publishedTerm.deleteMany({ where: { glossaryId } });
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const terms = await tx.term.findMany({
      where: { glossaryId, id: { gt: after }, revisions: { some: { publishedAt: { not: null } } } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
    for (const { id } of terms) await projectTerm(tx, id);
    const last = terms.at(-1);
    if (!last) break;
    after = last.id;
  }
  await publishGlossary(tx, glossaryId);
}
