import { Sentence } from '@/components/site/sentence';
import type { PublishedTerm } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

type Props = { deprecation: PublishedTerm['deprecation']; words: Words };

export function Deprecated({ deprecation, words: { term } }: Props) {
  if (!deprecation) return null;
  const { note, replacement } = deprecation;
  return (
    <aside className="deprecated" aria-label={term.deprecated}>
      <p>
        <strong>{term.deprecatedStop}</strong> {note}
        {replacement ? (
          <>
            {' '}
            <Sentence of={term.instead(<a href={replacement.href}>{replacement.headword}</a>)} />
          </>
        ) : null}
      </p>
    </aside>
  );
}
