import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ProposalCard } from '@/components/proposals/proposal-card';
import { ReadersFilters } from '@/components/readers/readers-filters';
import { ReadersTabs } from '@/components/readers/readers-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listReachable } from '@/lib/glossaries/reachable';
import { listProposals, proposalsOnPage } from '@/lib/proposals/list';
import { type ProposalsQuery, proposalsAddress, proposalsQuery } from '@/lib/proposals/list-query';
import { holds, worksOnTexts, worksOnTextsAnywhere } from '@/lib/workflow/actor';
import { declineProposal, mergeProposal, takeProposal } from './actions';

export const metadata: Metadata = { title: 'Proposals' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProposalsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!worksOnTextsAnywhere(actor)) notFound();
  const query = proposalsQuery(asked);
  const [{ lines, count }, reachable] = await Promise.all([listProposals(query, actor), listReachable(actor)]);
  const page = query.page ?? 1;
  return (
    <>
      <PageHeader
        title="Readers"
        below="What readers propose, without an account. Whoever left an address is told once what was decided."
      />
      <ReadersTabs current="proposals" />
      <ReadersFilters
        label="Proposals"
        path={'/studio/readers' as Route}
        choices={[
          { label: 'Show', name: 'state', chosen: query.state, options: states },
          { label: 'What', name: 'kind', chosen: query.kind, options: kinds },
          {
            label: 'Glossary',
            name: 'glossary',
            chosen: query.glossary,
            options: [
              { value: '', text: 'All glossaries' },
              ...reachable
                .filter(({ id }) => worksOnTexts(actor, id))
                .map(({ slug, name }) => ({ value: slug, text: name })),
            ],
          },
        ]}
      />
      {lines.length === 0 ? (
        <NothingHere query={query} />
      ) : (
        <ul aria-label="Proposals" className="rounded-lg border border-line bg-surface">
          {lines.map((line) => (
            <ProposalCard
              key={line.id}
              line={line}
              mayTake={holds(actor, 'AUTHOR', line.glossaryId)}
              actions={{ takeProposal, declineProposal, mergeProposal }}
              now={new Date()}
            />
          ))}
        </ul>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {page > 1 && (
          <ButtonLink href={proposalsAddress(query, page > 2 ? { page: page - 1 } : {}) as Route}>
            Previous page
          </ButtonLink>
        )}
        {page * proposalsOnPage < count && (
          <ButtonLink href={proposalsAddress(query, { page: page + 1 }) as Route}>Next page</ButtonLink>
        )}
      </nav>
    </>
  );
}

const states = [
  { value: '', text: 'Open' },
  { value: 'taken', text: 'Taken' },
  { value: 'declined', text: 'Declined' },
  { value: 'merged', text: 'Merged' },
];

const kinds = [
  { value: '', text: 'Everything' },
  { value: 'term', text: 'New terms' },
  { value: 'change', text: 'Changes' },
];

const NothingHere = ({ query: { glossary, state, kind, page } }: { query: ProposalsQuery }) =>
  glossary || state || kind || page ? (
    <EmptyState
      title="No proposals here"
      action={<ButtonLink href={'/studio/readers' as Route}>See the open ones</ButtonLink>}
    >
      Nothing matches what is asked above.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing is proposed.">
      Readers suggest terms and changes on the public pages. What they send waits here for you to take or decline it.
    </EmptyState>
  );
