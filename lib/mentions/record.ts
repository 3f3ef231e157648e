import 'server-only';
import type { Transaction } from '@/lib/db';
import { wakeWorker } from '@/lib/jobs/wake';

/** Leaves to the worker (relink.ts) what a transaction makes necessary: it is done when that is committed. */

/** Links the pages anew that hold names with these keys, in every glossary that links to this one. */
export async function recordNames(tx: Transaction, glossaryId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.relinking.createMany({ data: keys.map((key) => ({ glossaryId, key })) });
  await wakeWorker(tx);
}

/** Links a page once more: a name may have become public at the same moment, unseen by this transaction. */
export async function recordPage(tx: Transaction, termId: string): Promise<void> {
  await tx.relinking.create({ data: { termId }, select: { id: true } });
  await wakeWorker(tx);
}

/** Links every page of a glossary anew. */
export async function recordGlossary(tx: Transaction, glossaryId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO editorial."Relinking" ("termId") SELECT id FROM published.term WHERE "glossaryId" = ${glossaryId}::uuid`;
  await wakeWorker(tx);
}
