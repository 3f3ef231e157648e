import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Refusal, refused } from '@/lib/refusal';

/** The refusal of a glossary that would link to itself as to another, or to one that does not exist; else null. */
export async function unknownGlossaries(
  tx: Transaction,
  linksTo: readonly string[],
  glossaryId: string | null,
): Promise<Refusal | null> {
  const others = linksTo.filter((id) => id !== glossaryId);
  const found = await tx.glossary.count({ where: { id: { in: others } } });
  return found === linksTo.length ? null : refused('invalid', { fields: { linksTo: 'Choose other glossaries.' } });
}
