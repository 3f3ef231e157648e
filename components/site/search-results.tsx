import type { Result } from '@/lib/search/find';

/** What a search found, each with the name that matched or the passage that did. */
export function SearchResults({ results }: { results: Result[] }) {
  return (
    <ol className="results">
      {results.map(({ id, href, headword, glossaryName, definition, matchedName, passage }) => (
        <li key={id}>
          <p className="result-head">
            <a className="entry" href={href}>
              {headword}
            </a>
            {matchedName ? (
              <span className="matched">
                also <i>{matchedName}</i>
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
