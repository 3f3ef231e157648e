import { suggestPath } from '@/lib/proposals/paths';
import { namePath } from '@/lib/published/paths';
import { searchHref } from '@/lib/search/address';
import { ambiguousIn } from '@/lib/search/ambiguous';
import type { Filters } from '@/lib/search/filters';
import type { Result } from '@/lib/search/find';
import { mostResults } from '@/lib/search/most-results';
import { longestQuery } from '@/lib/search/parse-query';
import type { Words } from '@/lib/words/en';
import { SearchFilters } from './search-filters';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';
import { Sentence } from './sentence';

type Named = { slug: string; name: string };
type Asked = { query: string; scope: Named | null; topic: Named | null; words: Words };
type Found = { results: Result[]; filters: Filters };

/** The search box with what was found; null where nothing was asked. */
export function SearchPage({ answer, ...asked }: Asked & { answer: Found | 'tooLong' | null }) {
  const { query, scope, topic, words } = asked;
  const { search } = words;
  return (
    <div className="search-page">
      <h1 className="visually-hidden">{search.title}</h1>
      <SearchForm size="large" query={query} scope={scope} topic={topic} words={words} />
      {answer === 'tooLong' ? <p className="lead">{search.tooLong(longestQuery)}</p> : null}
      {answer === null ? <Browse words={words} /> : null}
      {answer === null || answer === 'tooLong' ? null : (
        <>
          <SearchFilters query={query} glossary={scope?.slug ?? null} filters={answer.filters} words={words} />
          <Answer {...asked} results={answer.results} />
        </>
      )}
      {scope && answer !== null ? (
        <p className="elsewhere">
          <a href={searchHref(query, { glossary: null, topic: null })}>{search.insteadEverywhere}</a>
        </p>
      ) : null}
    </div>
  );
}

function Answer({ query, scope, topic, results, words }: Asked & { results: Result[] }) {
  const { search } = words;
  const asked = <q>{query}</q>;
  const place = scope && [scope.name, topic?.name].filter(Boolean).join(', ');
  if (results.length === 0 || results.every(({ lane }) => lane === 'fuzzy'))
    return (
      <>
        <p className="lead">
          <Sentence of={place ? search.nothingInside(asked, place) : search.nothing(asked)} />
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
        <Sentence of={place ? search.answersInside(asked, answers, place) : search.answersTo(asked, answers)} />
      </p>
      {ambiguousIn(results).map(({ slug, name }) => (
        <p className="ambiguous" key={slug}>
          <a href={namePath(slug, query)}>
            <Sentence of={search.several(asked)} />
          </a>
          <span className="aside">{name}</span>
        </p>
      ))}
      <SearchResults results={results} words={words} />
    </>
  );
}

const Browse = ({ words }: { words: Words }) => (
  <p className="elsewhere">
    <a href="/">{words.noPage.elsewhere}</a>
  </p>
);
