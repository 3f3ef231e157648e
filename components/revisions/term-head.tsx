import Link from 'next/link';
import { PageHeader } from '@/components/ui/page-header';
import { StatusBadge } from '@/components/workflow/status-badge';
import { termsAddress } from '@/lib/terms/list-query';
import type { Status } from '@/lib/workflow/status';
import { type TermPlace, TermTabs } from './term-tabs';

type Props = {
  term: { id: string; headword: string; glossaryName: string; glossarySlug: string; slug: string; live: boolean };
  revision: { number: number; status: Status; content: { headword: string } };
  place: TermPlace;
};

/** The head of the pages about one term: what it is, where it stands, and the other pages about it. */
export const TermHead = ({ term, revision, place }: Props) => (
  <>
    <TermTabs id={term.id} place={place} />
    <PageHeader
      title={revision.content.headword || term.headword}
      above={
        <>
          <Link href="/studio/terms">Terms</Link> /{' '}
          <Link href={termsAddress({ glossary: term.glossarySlug })}>{term.glossaryName}</Link>
        </>
      }
      below={
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="text-ink">Revision {revision.number}</span> <StatusBadge status={revision.status} />
          {term.live && (
            <a href={`/${term.glossarySlug}/${term.slug}`} className="text-accent underline underline-offset-2">
              Read the live page
            </a>
          )}
        </span>
      }
    />
  </>
);
