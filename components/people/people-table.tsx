import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import { Cell, HeaderCell, Row, Table, TableHead } from '@/components/ui/table';
import type { Person } from '@/lib/people/list';
import { PersonBadge } from './person-badge';
import { roleLines } from './role-words';

type Props = { people: readonly Person[]; glossaries: readonly { id: string; name: string }[]; now: Date };

/** Everybody, with what they may do and whether they can sign in. */
export const PeopleTable = ({ people, glossaries, now }: Props) => (
  <Table caption="People">
    <TableHead>
      <HeaderCell>Name</HeaderCell>
      <HeaderCell className="max-sm:hidden">Roles</HeaderCell>
      <HeaderCell>Status</HeaderCell>
      <HeaderCell className="max-md:hidden">Last seen</HeaderCell>
    </TableHead>
    <tbody>
      {people.map(({ id, name, email, status, grants, lastSeenAt }) => (
        <Row key={id}>
          <Cell className="min-w-40">
            <Link href={`/studio/people/${id}`} className="font-medium text-ink">
              {name}
            </Link>
            <div className="text-[13px] text-muted wrap-anywhere">{email}</div>
          </Cell>
          <Cell className="max-sm:hidden">
            {roleLines(grants, glossaries).map((line) => (
              <div key={line}>{line}</div>
            ))}
            {grants.length === 0 && <span className="text-muted">None</span>}
          </Cell>
          <Cell>
            <PersonBadge status={status} />
          </Cell>
          <Cell className="max-md:hidden">
            {lastSeenAt ? <Moment at={lastSeenAt} now={now} /> : <span className="text-muted">Never</span>}
          </Cell>
        </Row>
      ))}
    </tbody>
  </Table>
);
