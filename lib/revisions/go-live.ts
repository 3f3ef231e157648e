import 'server-only';
import type { Transaction } from '@/lib/db';
import { comparisonKey } from '@/lib/text/normalise';
import type { OpenedRevision } from './open';
import { wasPublished } from './shown';

/**
 * Makes room for a revision that is about to be published: supersedes the live one, keeps the former address leading to
 * the term, gives the term the revision's headword and address. Returns what the record says of it.
 */
export async function goLive(
  tx: Transaction,
  { termId, term, content: { slug, headword } }: OpenedRevision,
  now: Date,
): Promise<{ supersededId?: string; formerSlug?: string }> {
  const { glossaryId } = term;
  const live = await tx.revision.findFirst({ where: { termId, status: 'PUBLISHED' }, select: { id: true } });
  if (live)
    await tx.revision.update({
      where: { id: live.id },
      data: { status: 'SUPERSEDED', endedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
  const moved = term.slug !== slug && (await wasPublished(tx, termId));
  await tx.redirect.deleteMany({ where: { glossaryId, slug, termId } });
  if (moved) await tx.redirect.create({ data: { glossaryId, slug: term.slug, termId, createdAt: now } });
  await tx.term.update({
    where: { id: termId },
    data: { slug, headword, sortKey: comparisonKey(headword), replacementId: null, touchedAt: now },
    select: { id: true },
  });
  return { ...(live && { supersededId: live.id }), ...(moved && { formerSlug: term.slug }) };
}
