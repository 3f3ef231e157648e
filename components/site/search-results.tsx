import type { Result } from '@/lib/search/find';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';
import { Sentence } from './sentence';

/** What a search found, each with the name that matched or the passage that did. */
export function SearchResults({ results, words }: { results: Result[]; words: Words }) {
  return (
    <ol className="results">
      {results.map(({ id, href, headword, glossaryName, glossaryLocale, definition, matchedName, passage }) => (
        <li key={id} {...inLanguage(glossaryLocale)}>
          <p className="result-head">
            <a className="entry" href={href}>
              {headword}
            </a>
            {matchedName ? (
              <span className="matched" {...inLanguage(words.language)}>
                <Sentence of={words.search.matched(<i>{matchedName}</i>)} />
              </span>
            ) : null}
            <span className="aside">{glossaryName}</span>
          </p>
          <p>{definition}</p>
          {passage.length > 0 ? (
            <p className="passage">
              {passage.map(({ text, isMarked }, index) => {
                const key = `${index} ${text}`;
                return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
