import { Badge } from '@/components/ui/badge';
import { Moment } from '@/components/ui/moment';
import { Cell, HeaderCell, Row, Table, TableHead } from '@/components/ui/table';
import type { LeadLine } from '@/lib/leads/list';
import type { Outcome } from '@/lib/refusal';
import { EraseLead } from './erase-lead';
import { stateWords } from './state-words';

type Props = {
  leads: readonly LeadLine[];
  now: Date;
  erase: (input: { leadId: string }) => Promise<Outcome<unknown>>;
};

/** Addresses that readers left, newest first. */
export const LeadTable = ({ leads, now, erase }: Props) => (
  <Table caption="Leads">
    <TableHead>
      <HeaderCell>Address</HeaderCell>
      <HeaderCell>State</HeaderCell>
      <HeaderCell>Page</HeaderCell>
      <HeaderCell>Left</HeaderCell>
      <HeaderCell>
        <span className="sr-only">Erase</span>
      </HeaderCell>
    </TableHead>
    <tbody>
      {leads.map(({ id, email, page, askedAt, confirmedAt }) => (
        <Row key={id}>
          <Cell className="min-w-48 font-medium wrap-anywhere">{email}</Cell>
          <Cell>
            <Badge tone={confirmedAt ? 'ok' : 'warn'}>{stateWords[confirmedAt ? 'confirmed' : 'pending']}</Badge>
          </Cell>
          <Cell className="min-w-40 wrap-anywhere">
            <a href={page} className="hover:underline">
              {page}
            </a>
          </Cell>
          <Cell className="whitespace-nowrap text-muted">
            <Moment at={confirmedAt ?? askedAt} now={now} />
          </Cell>
          <Cell className="text-right">
            <EraseLead lead={{ id, email }} erase={erase} />
          </Cell>
        </Row>
      ))}
    </tbody>
  </Table>
);
