import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { emptyContent } from '@/lib/revisions/content';
import { type CreatedTerm, createTermIn } from '@/lib/revisions/create';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { SearchToTerm } from './form';
import { lockSearch, mayAnswer, settleSearch } from './lock';

/**
 * Makes a draft whose headword are the words that were not found, by an author of the glossary. Refuses: signedOut,
 * notFound, wrongStatus (handled already), wrongRole, invalid (there is a term at this address).
 */
export const termFromSearch = ({ searchId, glossaryId }: SearchToTerm, actor: Actor): Promise<Outcome<CreatedTerm>> =>
  command(async (tx) => {
    const search = await lockSearch(tx, searchId);
    if (!search.ok) return search;
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    const { words, days, glossaryId: place } = search.value;
    if (!mayAnswer(current, place) || !mayEnter(current, glossaryId)) return refused('notFound');
    if (!holds(current, 'AUTHOR', glossaryId)) return refused('wrongRole');
    const created = await createTermIn(tx, { glossaryId, content: emptyContent(words) }, current);
    if (!created.ok) return created.fields?.slug ? thereIsOne : created;
    const { termId } = created.value;
    await settleSearch(tx, searchId, termId);
    const details = { words, days };
    await appendEvent(tx, { stream: termId, kind: 'searchTaken', actorId: current.id, termId, details });
    return created;
  });

const thereIsOne = refused('invalid', {
  fields: { '': 'There is a term of this name already. Add the words to it as an alias, or dismiss them.' },
});
