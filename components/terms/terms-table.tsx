import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import { Cell, Row, Table, TableHead } from '@/components/ui/table';
import { StatusBadge } from '@/components/workflow/status-badge';
import type { TermLine } from '@/lib/terms/list';
import type { TermsQuery } from '@/lib/terms/list-query';
import { PlainHeader, SortHeader } from './terms-table-head';

type Props = { lines: readonly TermLine[]; query: TermsQuery; now: Date; manyGlossaries: boolean };

/** Terms as rows: where each stands, whose it is, when it last changed. */
export const TermsTable = ({ lines, query, now, manyGlossaries }: Props) => (
  <Table caption="Terms">
    <TableHead>
      <SortHeader query={query} text="Headword" rising="headword" falling="-headword" />
      <PlainHeader text="Status" />
      {manyGlossaries && <PlainHeader text="Glossary" className="max-sm:hidden" />}
      <PlainHeader text="Authors" className="max-md:hidden" />
      <PlainHeader text="Created" className="max-lg:hidden" />
      <SortHeader query={query} text="Changed" rising="touched" falling="-touched" className="max-sm:hidden" />
    </TableHead>
    <tbody>
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell className="min-w-36 wrap-anywhere">
            <Link
              href={`/studio/terms/${line.id}`}
              className="font-serif text-base leading-snug font-medium text-ink hover:underline"
            >
              {line.headword}
            </Link>
          </Cell>
          <Cell>
            <StatusBadge status={line.status} />
            {line.live && line.status !== 'PUBLISHED' && (
              <span className="block text-[13px] whitespace-nowrap text-muted">another revision is live</span>
            )}
            {line.retired && line.status !== 'RETIRED' && (
              <span className="block text-[13px] whitespace-nowrap text-muted">retired</span>
            )}
            {line.outdated && (
              <span className="block text-[13px] whitespace-nowrap text-muted">outdated translation</span>
            )}
          </Cell>
          {manyGlossaries && <Cell className="whitespace-nowrap max-sm:hidden">{line.glossary.name}</Cell>}
          <Cell className="max-md:hidden">{line.authors.join(', ') || <span className="text-muted">Import</span>}</Cell>
          <Cell className="text-muted max-lg:hidden">
            <Moment at={line.createdAt} now={now} />
          </Cell>
          <Cell className="text-muted max-sm:hidden">
            <Moment at={line.touchedAt} now={now} />
          </Cell>
        </Row>
      ))}
    </tbody>
  </Table>
);
