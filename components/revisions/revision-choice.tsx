import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { statusWords } from '@/components/workflow/status-words';
import type { RevisionLine } from '@/lib/revisions/list';

type Props = { termId: string; revisions: readonly RevisionLine[]; from: number; to: number };

/** Which two revisions are compared: a plain form, so that the address says it all. */
export const RevisionChoice = ({ termId, revisions, from, to }: Props) => (
  <form action={`/studio/terms/${termId}/compare`} className="mb-6 flex flex-wrap items-end gap-2">
    <Field label="From" className="min-w-56 flex-[0_1_20rem]">
      <Select name="from" defaultValue={from} key={from}>
        {revisions.map(option)}
        <option value={0}>Nothing</option>
      </Select>
    </Field>
    <Field label="To" className="min-w-56 flex-[0_1_20rem]">
      <Select name="to" defaultValue={to} key={to}>
        {revisions.map(option)}
      </Select>
    </Field>
    <Button type="submit">Compare</Button>
  </form>
);

const option = ({ number, status, contributors }: RevisionLine) => (
  <option key={number} value={number}>
    Revision {number}, {statusWords[status].toLowerCase()}
    {contributors.length > 0 && ` (${contributors.join(', ')})`}
  </option>
);
