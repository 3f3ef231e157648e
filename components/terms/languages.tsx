import type { Translation } from '@/lib/published/translations';
import { autonym } from '@/lib/words/autonym';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';

type Props = { translations: Translation[]; termId: string; words: Words };

/** The same term in other languages, each by what it calls itself. */
export function Languages({ translations, termId, words }: Props) {
  const others = translations.filter(({ id }) => id !== termId);
  if (others.length === 0) return null;
  return (
    <nav className="languages" aria-label={words.site.languages}>
      <ul>
        {others.map(({ id, language, href, headword }) => (
          <li key={id}>
            <a href={href} hrefLang={language} title={headword} {...inLanguage(language)}>
              {autonym(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
