import { OutdatedNotice } from '@/components/translations/outdated-notice';
import { Translations } from '@/components/translations/translations';
import type { RevisionView } from '@/lib/terms/find';
import { findMissedChange, listTranslationLines } from '@/lib/translations/list';
import { mayPair } from '@/lib/translations/rights';
import type { Actor } from '@/lib/workflow/actor';
import { listOriginals, pairTranslation, unpairTranslation } from './actions';

/** What says the same as this term in other languages; and, where it is behind its original, a notice. */
export async function translationsOf({ term }: RevisionView, actor: Actor) {
  const lines = await listTranslationLines(term.id, actor);
  const original = lines.find(({ isOriginal, id }) => isOriginal && id !== term.id);
  const missed = original && (await findMissedChange(term.id));
  return {
    notice: missed ? <OutdatedNotice original={original} missed={missed} /> : null,
    list: (
      <Translations
        termId={term.id}
        lines={lines}
        mayPair={mayPair(actor, term.glossaryId, term.live) && (lines.length > 0 || term.hasOtherLanguage)}
        actions={{ pairTranslation, unpairTranslation, listOriginals }}
      />
    ),
  };
}
