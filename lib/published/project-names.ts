import 'server-only';
import type { Transaction } from '@/lib/db';
import { changedKeys } from '@/lib/mentions/changed-keys';

/**
 * Makes names and links those that the write path derived for the revision, or none. Returns the keys of the names that
 * pages may be linked by from now on and were not before, or the other way round.
 */
export async function writeNames(tx: Transaction, termId: string, revisionId: string | null): Promise<string[]> {
  const before = await listNames(tx, termId);
  await tx.publishedName.deleteMany({ where: { termId } });
  await tx.publishedLink.deleteMany({ where: { fromId: termId } });
  await tx.publishedWording.deleteMany({ where: { termId } });
  if (revisionId !== null) {
    await tx.$executeRaw`
      INSERT INTO published.name ("termId", position, "glossaryId", name, key, kind)
      SELECT term.id, alias.position, term."glossaryId", alias.name, alias.key, alias.kind
      FROM editorial."Alias" AS alias, editorial."Term" AS term
      WHERE alias."revisionId" = ${revisionId}::uuid AND term.id = ${termId}::uuid`;
    await tx.$executeRaw`
      INSERT INTO published.link ("fromId", "toId", kind)
      SELECT ${termId}::uuid, "targetId", kind FROM editorial."Relation" WHERE "revisionId" = ${revisionId}::uuid`;
  }
  return changedKeys(before, await listNames(tx, termId));
}

const listNames = (tx: Transaction, termId: string) =>
  tx.publishedName.findMany({ where: { termId, kind: { not: 'hidden' } }, select: { name: true, key: true } });
