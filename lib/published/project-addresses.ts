import 'server-only';
import type { Transaction } from '@/lib/db';

type Addressed = {
  id: string;
  glossaryId: string;
  slug: string;
  headword: string;
  replacementId: string | null;
};

/**
 * Where the term's former addresses lead: to the live term; once it is retired, all of them and its last one to its
 * replacement, or nowhere ("gone"). Also moves what led to a term that was retired. Returns the slugs touched.
 */
export async function writeAddresses(tx: Transaction, term: Addressed, isLive: boolean): Promise<string[]> {
  const { id: termId, glossaryId, headword, replacementId } = term;
  const redirects = await tx.redirect.findMany({ where: { termId }, select: { slug: true } });
  const former = redirects.map(({ slug }) => slug);
  const own = [...former, term.slug];
  await tx.publishedAddress.deleteMany({ where: { glossaryId, slug: { in: own } } });
  if (isLive) {
    await tx.publishedAddress.createMany({
      data: former.map((slug) => ({ glossaryId, slug, headword, targetId: termId })),
    });
    return own;
  }
  const wasLive = await tx.revision.count({ where: { termId, publishedAt: { not: null } }, take: 1 });
  if (wasLive === 0) return own;
  await tx.publishedAddress.createMany({
    data: own.map((slug) => ({ glossaryId, slug, headword, targetId: replacementId })),
  });
  const led = await tx.$queryRaw<{ slug: string }[]>`
    UPDATE published.address SET "targetId" = ${replacementId}::uuid WHERE "targetId" = ${termId}::uuid RETURNING slug`;
  return [...own, ...led.map(({ slug }) => slug)];
}
