import 'server-only';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import type { Prisma } from '@/prisma/client/client';

/**
 * The terms that the actor may know of: all in the glossaries they work in, elsewhere those that readers see. Others do
 * not exist for them. Nobody as actor: the operator, who knows all.
 */
export function knownTo(actor: Actor | null): Prisma.TermWhereInput {
  const reach = actor ? reachOf(actor) : 'all';
  if (reach === 'all') return {};
  return { OR: [{ glossaryId: { in: [...reach] } }, { revisions: { some: { status: 'PUBLISHED' } } }] };
}
