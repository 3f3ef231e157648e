import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { EraseOlder } from '@/components/leads/erase-older';
import { LeadFilters } from '@/components/leads/lead-filters';
import { LeadTable } from '@/components/leads/lead-table';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { countLeads, listLeads } from '@/lib/leads/list';
import { leadsAddress, leadsQuery } from '@/lib/leads/list-query';
import { holds } from '@/lib/workflow/actor';
import { eraseLead, eraseOlder } from './actions';

export const metadata: Metadata = { title: 'Leads' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LeadsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!holds(actor, 'ADMIN', null)) notFound();
  const query = leadsQuery(asked);
  const [{ leads, next }, count] = await Promise.all([
    listLeads({ query: query.q, state: query.state, before: query.before }),
    countLeads(),
  ]);
  const isNarrowed = query.q !== '' || query.state !== null;
  return (
    <>
      <PageHeader
        title="Leads"
        below={`Addresses that readers left: ${count.confirmed} confirmed, ${count.pending} pending. Those not confirmed within 48 hours are erased.`}
      >
        {count.confirmed > 0 && (
          <a href="/studio/leads/file" download className={buttonStyle()}>
            Export the confirmed
          </a>
        )}
        {count.confirmed + count.pending > 0 && <EraseOlder erase={eraseOlder} />}
      </PageHeader>
      <LeadFilters query={query.q} state={query.state} />
      {leads.length > 0 ? (
        <LeadTable leads={leads} now={new Date()} erase={eraseLead} />
      ) : (
        <EmptyState title={isNarrowed ? 'No such address.' : 'No addresses yet.'}>
          {isNarrowed
            ? 'None contains this, in this state.'
            : 'Readers leave them in the e-mail offer on public pages, and confirm them by mail.'}
        </EmptyState>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {query.before && <ButtonLink href={leadsAddress({ ...query, before: null }) as Route}>First page</ButtonLink>}
        {next && <ButtonLink href={leadsAddress({ ...query, before: next }) as Route}>Next page</ButtonLink>}
      </nav>
    </>
  );
}
