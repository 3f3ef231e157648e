import { Badge, type Tone } from '@/components/ui/badge';
import { Cell, HeaderCell, Row, Table, TableHead } from '@/components/ui/table';

export type ReportRow = {
  source: string;
  headword: string;
  outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  reasons: string[];
  remarks: string[];
  /** The term that it becomes a translation of. */
  originalId: string | null;
};

const outcomes: Record<ReportRow['outcome'], { tone: Tone; shape: string; text: string }> = {
  refused: { tone: 'danger', shape: '✕', text: 'Refused' },
  new: { tone: 'ok', shape: '+', text: 'New' },
  changed: { tone: 'accent', shape: '△', text: 'Changed' },
  unchanged: { tone: 'neutral', shape: '=', text: 'Unchanged' },
};

const order = Object.keys(outcomes) as ReportRow['outcome'][];

/** What an import comes to: how many of each, then every row, the refused ones first. */
export function ImportReport({ rows, stored }: { rows: readonly ReportRow[]; stored: boolean }) {
  if (rows.length === 0) return <p className="text-muted">There is no term in these files.</p>;
  const counts = order.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }));
  const sorted = [...rows].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <div className="grid gap-3">
      <p className="font-medium">
        {stored ? 'Imported: ' : 'Nothing is stored yet. This would be: '}
        {counts.map(({ outcome, count }) => `${count} ${outcome}`).join(', ')}.
      </p>
      <Table caption="Rows of the import">
        <TableHead>
          <HeaderCell>Outcome</HeaderCell>
          <HeaderCell>Term</HeaderCell>
          <HeaderCell className="hidden sm:table-cell">Read from</HeaderCell>
        </TableHead>
        <tbody>
          {sorted.map(({ source, headword, outcome, reasons, remarks }) => (
            <Row key={source}>
              <Cell>
                <Badge tone={outcomes[outcome].tone} shape={<span aria-hidden="true">{outcomes[outcome].shape}</span>}>
                  {outcomes[outcome].text}
                </Badge>
              </Cell>
              <Cell className="min-w-40">
                <span className="font-medium">{headword || '–'}</span>
                <p className="text-[13px] wrap-anywhere text-muted sm:hidden">{source}</p>
                {[...reasons, ...remarks].map((sentence) => (
                  <p key={sentence} className="text-[13px] text-muted">
                    {sentence}
                  </p>
                ))}
              </Cell>
              <Cell className="hidden text-[13px] wrap-anywhere text-muted sm:table-cell">{source}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
