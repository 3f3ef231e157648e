import Link from 'next/link';
import { ArrowDownIcon, ArrowUpIcon } from '@/components/ui/icons';
import { HeaderCell } from '@/components/ui/table';
import { type Sort, type TermsQuery, termsAddress } from '@/lib/terms/list-query';

export const PlainHeader = ({ text, className }: { text: string; className?: string }) => (
  <HeaderCell className={className}>{text}</HeaderCell>
);

type Props = { query: TermsQuery; text: string; rising: Sort; falling: Sort; className?: string };

/** A column by which the list can be sorted, either way: a link to the list sorted so. */
export const SortHeader = ({ query, text, rising, falling, className }: Props) => {
  const sort = query.sort ?? 'headword';
  const sorted = sort === rising ? 'ascending' : sort === falling ? 'descending' : 'none';
  const first = rising === 'headword' ? rising : falling;
  const next = sorted === 'none' ? first : sorted === 'ascending' ? falling : rising;
  return (
    <HeaderCell aria-sort={sorted} className={className}>
      <Link
        href={termsAddress(query, { sort: next })}
        className="inline-flex items-center gap-1 text-inherit no-underline hover:text-ink hover:underline"
      >
        {text}
        {sorted === 'ascending' && <ArrowUpIcon />}
        {sorted === 'descending' && <ArrowDownIcon />}
      </Link>
    </HeaderCell>
  );
};
