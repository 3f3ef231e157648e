import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ReadersFilters } from '@/components/readers/readers-filters';
import { ReadersTabs } from '@/components/readers/readers-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { SearchCard } from '@/components/unanswered/search-card';
import { requireActor } from '@/lib/auth/actor';
import { listReachable } from '@/lib/glossaries/reachable';
import { listSearches, searchesOnPage } from '@/lib/unanswered/list';
import { type SearchesQuery, searchesAddress, searchesQuery } from '@/lib/unanswered/list-query';
import { holds, worksOnTexts, worksOnTextsAnywhere } from '@/lib/workflow/actor';
import { aliasFromSearch, dismissSearch, listTermsToName, termFromSearch } from './actions';

export const metadata: Metadata = { title: 'Searches without a result' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SearchesPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!worksOnTextsAnywhere(actor)) notFound();
  const query = searchesQuery(asked);
  const [{ lines, count }, reachable] = await Promise.all([listSearches(query, actor), listReachable(actor)]);
  const glossaries = reachable.filter(({ id }) => worksOnTexts(actor, id));
  const writable = glossaries.filter(({ id }) => holds(actor, 'AUTHOR', id)).map(({ id, name }) => ({ id, name }));
  const page = query.page ?? 1;
  return (
    <>
      <PageHeader
        title="Readers"
        below="What readers looked for and did not find: counted once a day, without anything about who asked."
      />
      <ReadersTabs current="searches" />
      <ReadersFilters
        label="Searches without a result"
        path={'/studio/readers/searches' as Route}
        choices={[
          {
            label: 'Searched in',
            name: 'glossary',
            chosen: query.glossary,
            options: [
              { value: '', text: 'Anywhere' },
              { value: 'everywhere', text: 'All glossaries' },
              ...glossaries.map(({ slug, name }) => ({ value: slug, text: name })),
            ],
          },
          {
            label: 'Show',
            name: 'show',
            chosen: query.show,
            options: [
              { value: '', text: 'Waiting for an answer' },
              { value: 'handled', text: 'Answered or dismissed' },
            ],
          },
        ]}
      />
      {lines.length === 0 ? (
        <NothingHere query={query} />
      ) : (
        <ul aria-label="Searches without a result" className="rounded-lg border border-line bg-surface">
          {lines.map((line) => (
            <SearchCard
              key={line.id}
              line={line}
              writable={writable}
              actions={{ termFromSearch, aliasFromSearch, dismissSearch, listTermsToName }}
              now={new Date()}
            />
          ))}
        </ul>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {page > 1 && (
          <ButtonLink href={searchesAddress(query, page > 2 ? { page: page - 1 } : {}) as Route}>
            Previous page
          </ButtonLink>
        )}
        {page * searchesOnPage < count && (
          <ButtonLink href={searchesAddress(query, { page: page + 1 }) as Route}>Next page</ButtonLink>
        )}
      </nav>
    </>
  );
}

const NothingHere = ({ query: { glossary, show, page } }: { query: SearchesQuery }) =>
  glossary || show || page ? (
    <EmptyState
      title="No searches here"
      action={<ButtonLink href={'/studio/readers/searches' as Route}>See what waits for an answer</ButtonLink>}
    >
      Nothing matches what is asked above.
    </EmptyState>
  ) : (
    <EmptyState title="Readers found what they looked for.">
      When a search finds nothing, its words are listed here, to become a new term or another name of one.
    </EmptyState>
  );
