import type { Metadata } from 'next';
import { PeopleSearch } from '@/components/people/people-search';
import { PeopleTable } from '@/components/people/people-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireRole } from '@/lib/auth/actor';
import { listGlossaries } from '@/lib/glossaries/list';
import { listPeople } from '@/lib/people/list';

export const metadata: Metadata = { title: 'People' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  await requireRole('ADMIN');
  const { q, after } = await searchParams;
  const query = typeof q === 'string' ? q : '';
  const [{ people, next }, glossaries] = await Promise.all([
    listPeople({ query, after: typeof after === 'string' ? after : '' }),
    listGlossaries(),
  ]);
  return (
    <>
      <PageHeader title="People">
        <ButtonLink look="primary" href="/studio/people/new">
          Invite
        </ButtonLink>
      </PageHeader>
      <PeopleSearch query={query} />
      {people.length > 0 ? (
        <PeopleTable people={people} glossaries={glossaries} now={new Date()} />
      ) : (
        <EmptyState title="Nobody here">
          {query ? `No name or address contains “${query}”.` : 'Nobody follows on this page.'}
        </EmptyState>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {after && (
          <ButtonLink href={{ pathname: '/studio/people', query: query ? { q: query } : {} }}>First page</ButtonLink>
        )}
        {next && (
          <ButtonLink href={{ pathname: '/studio/people', query: { ...(query && { q: query }), after: next } }}>
            Next page
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
