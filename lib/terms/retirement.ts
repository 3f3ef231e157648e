import 'server-only';
import { db } from '@/lib/db';
import type { RevisionView } from './find';

/** Where the address of a retired term leads: to the live term that replaces it, or nowhere. */
export type Retirement = { replacement: { id: string; headword: string } | null };

/**
 * Where a retired term's address leads, whichever revision of the term is shown: a later draft makes no page live
 * again. Null where the term is live or never was.
 */
export async function findRetirement({ term, published }: RevisionView): Promise<Retirement | null> {
  if (published) return null;
  const retired = await db.revision.findFirst({
    where: { termId: term.id, status: 'RETIRED' },
    select: { term: { select: { replacement: { select: { id: true, headword: true } } } } },
  });
  return retired && { replacement: retired.term.replacement };
}
