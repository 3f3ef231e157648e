import 'server-only';
import type { Transaction } from '@/lib/db';
import { isTaken } from '@/lib/terms/addresses';
import { comparisonKey } from '@/lib/text/normalise';
import type { Content } from './content';

type Shown = { id: string; glossaryId: string; slug: string; headword: string };

/** Whether the term has ever been live: then its address and headword follow publication, else the latest draft. */
export const wasPublished = async (tx: Transaction, termId: string): Promise<boolean> =>
  (await tx.revision.findFirst({ where: { termId, publishedAt: { not: null } }, select: { id: true } })) !== null;

/**
 * Marks the term as touched and, as long as it was never live, lets it carry the draft's headword and address; not an
 * address that another term took after an earlier draft was discarded: until the author chooses one, it keeps its own.
 */
export async function showOnTerm(tx: Transaction, term: Shown, content: Content, now: Date): Promise<void> {
  const follows = !(await wasPublished(tx, term.id));
  const headword = (follows && content.headword) || term.headword;
  const moves = follows && content.slug && !(await isTaken(tx, term.glossaryId, content.slug, term.id));
  const slug = moves ? content.slug : term.slug;
  await tx.term.update({
    where: { id: term.id },
    data: { touchedAt: now, headword, sortKey: comparisonKey(headword), slug },
    select: { id: true },
  });
}
