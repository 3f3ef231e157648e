import { accepted, refused } from '@/lib/refusal';
import type { PrepareEffect, Step } from '../effect';

/**
 * Takes the live page away. Its address, and every address that led to it, then leads to the replacement, or is gone;
 * so redirects never form chains.
 */
export const retire: PrepareEffect = async (step) => {
  const replacementId = step.input.replacementId ?? null;
  const problem = replacementId && (await replacementProblem(step, replacementId));
  if (problem) return refused('invalid', { fields: { replacementId: problem } });
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

async function replacementProblem({ tx, revision }: Step, replacementId: string): Promise<string | null> {
  if (replacementId === revision.termId) return 'A term cannot replace itself.';
  const live = await tx.revision.findFirst({
    where: { termId: replacementId, status: 'PUBLISHED', term: { glossaryId: revision.term.glossaryId } },
    select: { id: true },
  });
  return live ? null : 'Choose a live term of the same glossary.';
}
