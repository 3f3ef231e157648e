import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { SiteChange } from './form';

/**
 * Changes what holds for the whole site, by an administrator of all glossaries; returns its new version.
 * Refuses: signedOut, wrongRole, conflict (changed since the form was opened).
 */
export const changeSite = ({ version, timeZone }: SiteChange, actor: Actor): Promise<Outcome<{ version: number }>> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    const { count } = await tx.site.updateMany({
      where: { id: 1, version },
      data: { timeZone, version: { increment: 1 } },
    });
    if (count === 0) return refused('conflict');
    await appendEvent(tx, { stream: 'glossaries', kind: 'siteChanged', actorId: current.id, details: { timeZone } });
    return accepted({ version: version + 1 });
  });
