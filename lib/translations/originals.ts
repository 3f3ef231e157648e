import 'server-only';
import { searchTerms, type TermChoice } from '@/lib/terms/names';
import { type Actor, mayEnter } from '@/lib/workflow/actor';

/** Terms of other glossaries by name, that the actor may know of: what a term of this glossary may translate. */
export const searchOriginals = async (glossaryId: string, query: string, actor: Actor): Promise<TermChoice[]> =>
  (await searchTerms(null, query, 40))
    .filter((term) => term.glossaryId !== glossaryId && (term.live || mayEnter(actor, term.glossaryId)))
    .slice(0, 10);
