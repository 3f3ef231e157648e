import { suggestPath } from '@/lib/proposals/paths';
import { searchHref } from '@/lib/search/address';
import type { Result } from '@/lib/search/find';
import { mostResults } from '@/lib/search/most-results';
import { longestQuery } from '@/lib/search/parse-query';
import type { Words } from '@/lib/words/en';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';
import { Sentence } from './sentence';

type Props = {
  query: string;
  scope: { slug: string; name: string } | null;
  /** What was found; null where nothing was asked. */
  answer: Result[] | 'tooLong' | null;
  words: Words;
};

export function SearchPage({ query, scope, answer, words }: Props) {
  const { search } = words;
  return (
    <div className="search-page">
      <h1 className="visually-hidden">{search.title}</h1>
      <SearchForm size="large" query={query} scope={scope} words={words} />
      {answer === 'tooLong' ? <p className="lead">{search.tooLong(longestQuery)}</p> : null}
      {Array.isArray(answer) ? <Answer query={query} scope={scope} results={answer} words={words} /> : null}
      {answer === null ? <Browse words={words} /> : null}
      {scope && answer !== null ? (
        <p className="elsewhere">
          <a href={query ? searchHref(query, null) : '/search'}>{search.insteadEverywhere}</a>
        </p>
      ) : null}
    </div>
  );
}

function Answer({ query, scope, results, words }: Omit<Props, 'answer'> & { results: Result[] }) {
  const { search } = words;
  const asked = <q>{query}</q>;
  if (results.length === 0 || results.every(({ lane }) => lane === 'fuzzy'))
    return (
      <>
        <p className="lead">
          <Sentence of={scope ? search.nothingInside(asked, scope.name) : search.nothing(asked)} />
        </p>
        {results.length > 0 ? <p className="count">{search.close}</p> : null}
        <SearchResults results={results} words={words} />
        <p className="elsewhere">
          <a href={suggestPath(scope?.slug ?? null, query)} rel="nofollow">
            {words.proposals.thisTerm}
          </a>
        </p>
        {results.length === 0 && scope === null ? <Browse words={words} /> : null}
      </>
    );
  const answers = results.length === mostResults ? search.bestAnswers(mostResults) : search.answers(results.length);
  return (
    <>
      <p className="count">
        <Sentence of={scope ? search.answersInside(asked, answers, scope.name) : search.answersTo(asked, answers)} />
      </p>
      <SearchResults results={results} words={words} />
    </>
  );
}

const Browse = ({ words }: { words: Words }) => (
  <p className="elsewhere">
    <a href="/">{words.noPage.elsewhere}</a>
  </p>
);
