import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { publishGlossary } from '@/lib/published/project-glossary';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { NewGlossary } from './form';
import { unknownGlossaries } from './links-to';

/** Opens a glossary, by an administrator of all. Refuses: signedOut, wrongRole, invalid (the slug is taken, no such glossary to link to). */
export const createGlossary = (form: NewGlossary, actor: Actor): Promise<Outcome<{ glossaryId: string }>> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    return createGlossaryIn(tx, form, current);
  });

/** The same inside a transaction, without asking for a role. Nobody as administrator: the operator. */
export async function createGlossaryIn(
  tx: Transaction,
  form: NewGlossary,
  administrator: Actor | null,
): Promise<Outcome<{ glossaryId: string }>> {
  const taken = await tx.glossary.findUnique({ where: { slug: form.slug }, select: { id: true } });
  if (taken) return refused('invalid', { fields: { slug: 'Another glossary already has this address.' } });
  const unknown = await unknownGlossaries(tx, form.linksTo, null);
  if (unknown) return unknown;
  const { id: glossaryId } = await tx.glossary.create({ data: form, select: { id: true } });
  await appendEvent(tx, {
    stream: 'glossaries',
    kind: 'glossaryCreated',
    actorId: administrator?.id ?? null,
    details: { glossaryId, ...form },
  });
  await publishGlossary(tx, glossaryId);
  return accepted({ glossaryId });
}
