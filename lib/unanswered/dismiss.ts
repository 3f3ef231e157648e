import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import type { Actor } from '@/lib/workflow/actor';
import type { AboutSearch } from './form';
import { lockSearch, mayAnswer, settleSearch } from './lock';

/**
 * Says that the words need no answer, by whoever works on the texts there. Refuses: signedOut, notFound, wrongStatus
 * (handled already).
 */
export const dismissSearch = ({ searchId }: AboutSearch, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const search = await lockSearch(tx, searchId);
    if (!search.ok) return search;
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    const { words, days, glossaryId } = search.value;
    if (!mayAnswer(current, glossaryId)) return refused('notFound');
    await settleSearch(tx, searchId, null);
    const details = { words, days, glossaryId };
    await appendEvent(tx, { stream: 'readers', kind: 'searchDismissed', actorId: current.id, details });
    return accepted(undefined);
  });
