import type { Metadata } from 'next';
import { pileWords } from '@/components/desk/pile-words';
import { TermsFilters } from '@/components/terms/terms-filters';
import { TermsTable } from '@/components/terms/terms-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { pilesOf } from '@/lib/desk/piles';
import { listReachable } from '@/lib/glossaries/reachable';
import { listTopics } from '@/lib/glossaries/topics';
import { countTerms, listTerms, mostTermsCounted } from '@/lib/terms/list';
import { termsAddress, termsQuery } from '@/lib/terms/list-query';
import { hasTranslations } from '@/lib/translations/list';
import { holdsAnywhere } from '@/lib/workflow/actor';

export const metadata: Metadata = { title: 'Terms' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TermsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const query = termsQuery(await searchParams);
  const [glossaries, page, count, translated] = await Promise.all([
    listReachable(actor),
    listTerms(query, actor),
    countTerms(query, actor),
    hasTranslations(),
  ]);
  const glossary = glossaries.find(({ slug }) => slug === query.glossary) ?? (glossaries.length === 1 && glossaries[0]);
  const topics = glossary ? await listTopics(glossary.id) : [];
  const waiting = pilesOf(actor).map((pile) => ({ value: pile, text: pileWords[pile].title }));
  return (
    <>
      <PageHeader title="Terms" below={countWords(count)}>
        {holdsAnywhere(actor, 'AUTHOR') && (
          <ButtonLink href="/studio/terms/new" look="primary">
            New term
          </ButtonLink>
        )}
      </PageHeader>
      <TermsFilters query={query} glossaries={glossaries} topics={topics} waiting={waiting} translated={translated} />
      {page.lines.length > 0 ? (
        <TermsTable lines={page.lines} query={query} now={new Date()} manyGlossaries={glossaries.length > 1} />
      ) : (
        <EmptyState title="No terms here" action={<ButtonLink href="/studio/terms">See all terms</ButtonLink>}>
          Nothing matches what is asked above. Ask for less, or clear it.
        </EmptyState>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {page.earlier && <ButtonLink href={termsAddress(query, { before: page.earlier })}>Previous page</ButtonLink>}
        {page.later && <ButtonLink href={termsAddress(query, { after: page.later })}>Next page</ButtonLink>}
      </nav>
    </>
  );
}

const countWords = (count: number): string =>
  count > mostTermsCounted
    ? `More than ${mostTermsCounted.toLocaleString('en')} terms`
    : `${count.toLocaleString('en')} ${count === 1 ? 'term' : 'terms'}`;
