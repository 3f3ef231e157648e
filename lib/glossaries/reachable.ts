import 'server-only';
import type { Actor, Role } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { type GlossaryLine, listGlossaries } from './list';

/** The glossaries in which the actor holds one of the roles (without a list: any role), by name. */
export async function listReachable(actor: Actor, wanted?: readonly Role[]): Promise<GlossaryLine[]> {
  const reach = reachOf(actor, wanted);
  const glossaries = await listGlossaries();
  return reach === 'all' ? glossaries : glossaries.filter(({ id }) => reach.includes(id));
}
