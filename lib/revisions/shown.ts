import 'server-only';
import type { Transaction } from '@/lib/db';
import { comparisonKey } from '@/lib/text/normalise';
import type { Content } from './content';

type Shown = { id: string; slug: string; headword: string };

/** Whether the term has ever been live: then its address and headword follow publication, else the latest draft. */
export const wasPublished = async (tx: Transaction, termId: string): Promise<boolean> =>
  (await tx.revision.findFirst({ where: { termId, publishedAt: { not: null } }, select: { id: true } })) !== null;

/** Marks the term as touched and, as long as it was never live, lets it carry the draft's headword and address. */
export async function showOnTerm(tx: Transaction, term: Shown, content: Content, now: Date): Promise<void> {
  const follows = !(await wasPublished(tx, term.id));
  const headword = (follows && content.headword) || term.headword;
  const slug = (follows && content.slug) || term.slug;
  await tx.term.update({
    where: { id: term.id },
    data: { touchedAt: now, headword, sortKey: comparisonKey(headword), slug },
    select: { id: true },
  });
}
