import { Sentence } from '@/components/site/sentence';
import type { Translation } from '@/lib/published/translations';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';

type Props = { translations: Translation[]; termId: string; words: Words };

/** Says that the original has changed since this translation of it was last brought up to date, and where it is. */
export function Outdated({ translations, termId, words: { term } }: Props) {
  const original = translations.find(({ isOriginal }) => isOriginal);
  if (!original || !translations.some(({ id, isOutdated }) => isOutdated && id === termId)) return null;
  const { href, language, headword } = original;
  const link = (
    <a href={href} hrefLang={language} {...inLanguage(language)}>
      {headword}
    </a>
  );
  return (
    <aside className="deprecated" aria-label={term.outdated}>
      <p>
        <Sentence of={term.outdatedText(link)} />
      </p>
    </aside>
  );
}
