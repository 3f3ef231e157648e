import { searchHref } from '@/lib/search/address';
import type { Result } from '@/lib/search/find';
import { mostResults } from '@/lib/search/most-results';
import { longestQuery } from '@/lib/search/parse-query';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

type Props = {
  query: string;
  scope: { slug: string; name: string } | null;
  /** What was found; null where nothing was asked. */
  answer: Result[] | 'tooLong' | null;
};

export function SearchPage({ query, scope, answer }: Props) {
  return (
    <div className="search-page">
      <h1 className="visually-hidden">Search</h1>
      <SearchForm size="large" query={query} scope={scope} />
      {answer === 'tooLong' ? (
        <p className="lead">Please ask in fewer words: at most {longestQuery} characters.</p>
      ) : null}
      {Array.isArray(answer) ? <Answer query={query} scope={scope} results={answer} /> : null}
      {answer === null ? browse : null}
      {scope && answer !== null ? (
        <p className="elsewhere">
          <a href={query ? searchHref(query, null) : '/search'}>Search all glossaries instead</a>
        </p>
      ) : null}
    </div>
  );
}

function Answer({ query, scope, results }: { query: string; scope: Props['scope']; results: Result[] }) {
  const place = scope ? ` in ${scope.name}` : '';
  if (results.length === 0 || results.every(({ lane }) => lane === 'fuzzy'))
    return (
      <>
        <p className="lead">
          Nothing{place} answers to <q>{query}</q>.
        </p>
        {results.length > 0 ? <p className="count">Names that are close to it:</p> : null}
        <SearchResults results={results} />
        {results.length === 0 && scope === null ? browse : null}
      </>
    );
  return (
    <>
      <p className="count">
        {results.length === mostResults ? `The ${mostResults} best answers` : counted(results.length)} to <q>{query}</q>
        {place}
      </p>
      <SearchResults results={results} />
    </>
  );
}

const browse = (
  <p className="elsewhere">
    <a href="/">Look through the glossaries</a>
  </p>
);

const counted = (results: number): string => (results === 1 ? 'One answer' : `${results} answers`);
