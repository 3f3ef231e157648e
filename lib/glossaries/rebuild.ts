import 'server-only';
import { command } from '@/lib/command';
import { rebuildProjection } from '@/lib/published/rebuild';
import { accepted, type Outcome } from '@/lib/refusal';

const timeout = 60 * 60_000;

/** Writes what the public reads of a glossary anew, for the operator: never needed while the invariants hold. */
export const rebuildGlossary = (glossaryId: string): Promise<Outcome> =>
  command(async (tx) => accepted(await rebuildProjection(tx, glossaryId)), { timeout });
