import { ReadersWords } from '@/components/readers/readers-words';
import { findReadersWords } from '@/lib/proposals/beside';
import type { RevisionView } from '@/lib/terms/find';
import { type Actor, worksOnTexts } from '@/lib/workflow/actor';

/** What readers say of the term, for those who work on its texts. */
export async function readersOf({ term }: RevisionView, actor: Actor) {
  if (!worksOnTexts(actor, term.glossaryId)) return null;
  return <ReadersWords {...(await findReadersWords(term.id))} now={new Date()} />;
}
