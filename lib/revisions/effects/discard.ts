import { accepted } from '@/lib/refusal';
import { freedSlug, isTaken } from '@/lib/terms/addresses';
import { comparisonKey } from '@/lib/text/normalise';
import type { Content } from '../content';
import type { PrepareEffect, Step } from '../effect';
import { wasPublished } from '../shown';

/** Drops a draft that was never submitted. A term that was never live gives back the address that only this draft held. */
export const discard: PrepareEffect = async (step) => {
  if (!(await wasPublished(step.tx, step.revision.termId))) await fallBack(step);
  return accepted({ to: 'DISCARDED', kind: 'discarded', fields: { endedAt: step.now } });
};

async function fallBack({ tx, revision }: Step): Promise<void> {
  const { termId: id, term } = revision;
  const left = await tx.revision.findFirst({
    where: { termId: id, status: { not: 'DISCARDED' }, id: { not: revision.id } },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  const content = left?.content as unknown as Content | undefined;
  const headword = content?.headword || term.headword;
  const keeps = content?.slug && !(await isTaken(tx, term.glossaryId, content.slug, id));
  await tx.term.update({
    where: { id },
    data: { headword, sortKey: comparisonKey(headword), slug: keeps ? content.slug : freedSlug(id) },
    select: { id: true },
  });
}
