import type { Transaction } from '@/lib/db';
import { accepted, refused } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';
import { finishRetirement } from './scheduled-publication';

/**
 * Takes the live page away. Its address, and every address that led to it, then leads to the replacement, or is gone;
 * so redirects never form chains.
 */
export const retire: PrepareEffect = async (step) => {
  const replacementId = step.input.replacementId ?? null;
  const { termId, term } = step.revision;
  const place = { termId, glossaryId: term.glossaryId };
  const problem = replacementId && (await retirementProblem(step.tx, place, replacementId));
  if (problem) return refused('invalid', { fields: { replacementId: problem } });
  await finishRetirement(step);
  await step.tx.term.updateMany({ where: { replacementId: step.revision.termId }, data: { replacementId } });
  await step.tx.term.update({ where: { id: step.revision.termId }, data: { replacementId }, select: { id: true } });
  return accepted({
    to: 'RETIRED',
    kind: 'retired',
    fields: { endedAt: step.now },
    details: { replacementId },
    isPublic: true,
  });
};

/** Why a term cannot be replaced by another, in plain words, or null. */
export async function retirementProblem(
  tx: Transaction,
  { termId, glossaryId }: { termId: string; glossaryId: string },
  replacementId: string,
): Promise<string | null> {
  if (replacementId === termId) return 'A term cannot replace itself.';
  const live = await tx.revision.findFirst({
    where: { termId: replacementId, status: 'PUBLISHED', term: { glossaryId } },
    select: { id: true },
  });
  return live ? null : 'Choose a live term of the same glossary.';
}
