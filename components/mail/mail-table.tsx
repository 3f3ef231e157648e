import type { Route } from 'next';
import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import { Cell, HeaderCell, Row, Table, TableHead } from '@/components/ui/table';
import type { MailLine } from '@/lib/mail/list';
import { MailStateBadge } from './mail-state-badge';

/** Outgoing mail, newest first. */
export const MailTable = ({ mail, now }: { mail: readonly MailLine[]; now: Date }) => (
  <Table caption="Outgoing mail" className="mb-4">
    <TableHead>
      <HeaderCell>Subject</HeaderCell>
      <HeaderCell>To</HeaderCell>
      <HeaderCell>State</HeaderCell>
      <HeaderCell>Written</HeaderCell>
    </TableHead>
    <tbody>
      {mail.map(({ id, subject, to, state, createdAt }) => (
        <Row key={id}>
          <Cell className="min-w-48">
            <Link href={`/studio/mail/${id}` as Route} className="font-medium wrap-anywhere hover:underline">
              {subject}
            </Link>
          </Cell>
          <Cell>{to}</Cell>
          <Cell>
            <MailStateBadge state={state} />
          </Cell>
          <Cell className="whitespace-nowrap text-muted">
            <Moment at={createdAt} now={now} />
          </Cell>
        </Row>
      ))}
    </tbody>
  </Table>
);
