import Form from 'next/form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { type LeadState, leadStates } from '@/lib/leads/form';
import { stateWords } from './state-words';

/** What the list shows; it lives in the address. */
export const LeadFilters = ({ query, state }: { query: string; state: LeadState | null }) => (
  <Form
    action="/studio/leads"
    role="search"
    key={`${query} ${state}`}
    className="mb-4 flex max-w-2xl flex-wrap items-end gap-2"
  >
    <Field label="Address" className="min-w-44 flex-[2_1_14rem]">
      <Input type="search" name="q" defaultValue={query} maxLength={254} />
    </Field>
    <Field label="State" className="min-w-32 flex-[1_1_8rem]">
      <Select name="state" defaultValue={state ?? ''}>
        <option value="">Any state</option>
        {leadStates.map((one) => (
          <option key={one} value={one}>
            {stateWords[one]}
          </option>
        ))}
      </Select>
    </Field>
    <Button type="submit">Search</Button>
  </Form>
);
