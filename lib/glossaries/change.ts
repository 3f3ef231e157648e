import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { recordGlossary } from '@/lib/mentions/record';
import { publishGlossary } from '@/lib/published/project-glossary';
import { rebuildProjection } from '@/lib/published/rebuild';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { same } from '@/lib/revisions/merge';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { GlossaryChange } from './form';
import { unknownGlossaries } from './links-to';

// Another language files every live term under other letters: all of them are written again.
const timeout = 15 * 60_000;

/**
 * Changes a glossary's name, description, language, policy or linking, by one of its administrators; returns its new
 * version. Revisions already submitted keep the policy they were submitted under; pages are linked anew after the commit.
 * Refuses: notFound (also where they hold no role in it), signedOut, wrongRole, conflict (changed since the form was
 * opened), invalid (no such glossary to link to).
 */
export const changeGlossary = (change: GlossaryChange, actor: Actor): Promise<Outcome<{ version: number }>> =>
  command(
    async (tx) => {
      const current = await lockActor(tx, actor);
      if (!current) return refused('signedOut');
      if (!mayEnter(current, change.glossaryId)) return refused('notFound');
      if (!holds(current, 'ADMIN', change.glossaryId)) return refused('wrongRole');
      return changeGlossaryIn(tx, change, current);
    },
    { timeout },
  );

async function changeGlossaryIn(
  tx: Transaction,
  { glossaryId, version, ...settings }: GlossaryChange,
  { id: actorId }: Actor,
): Promise<Outcome<{ version: number }>> {
  const before = await tx.glossary.findUnique({ where: { id: glossaryId } });
  if (!before) return refused('notFound');
  const changed = Object.entries(settings).filter(
    ([name, value]) => !same(before[name as keyof typeof settings], value),
  );
  if (changed.length === 0 && before.version === version) return accepted({ version });
  const unknown = await unknownGlossaries(tx, settings.linksTo, glossaryId);
  if (unknown) return unknown;
  const { count } = await tx.glossary.updateMany({
    where: { id: glossaryId, version },
    data: { ...settings, version: { increment: 1 } },
  });
  if (count === 0) return refused('conflict');
  const details = { glossaryId, ...Object.fromEntries(changed) };
  await appendEvent(tx, { stream: 'glossaries', kind: 'glossaryChanged', actorId, details });
  if (before.locale !== settings.locale) await rebuildProjection(tx, glossaryId);
  else if (changed.some(([name]) => name === 'linking' || name === 'linksTo')) await recordGlossary(tx, glossaryId);
  await publishGlossary(tx, glossaryId);
  return accepted({ version: version + 1 });
}
