'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

type Setting = 'approvalsRequired' | 'asking' | 'publishersMaySendBack' | 'openThreadsBlock' | 'reviewInterval';
type Props = {
  control: (name: Setting) => UseFormRegisterReturn;
  numeric: (name: 'approvalsRequired' | 'reviewInterval') => UseFormRegisterReturn;
  problemOf: (name: Setting) => string | undefined;
  approvalsRequired: number | null;
};

/** What a control answers as a number; nothing typed is no number, and words stay what the schema refuses. */
export const wholeNumber = (typed: unknown): unknown => (typed === '' || typed === null ? null : Number(typed));

const approvals = [
  'None: what is submitted can be published at once',
  '1 approval',
  ...Array.from({ length: 4 }, (_, at) => `${at + 2} approvals`),
];

/** What the glossary asks of a revision before readers see it, and afterwards. */
export const PolicyFields = ({ control, numeric, problemOf, approvalsRequired }: Props) => (
  <fieldset className="grid gap-4 border-t border-line pt-4">
    <legend className="sr-only">Policy</legend>
    <div>
      <p aria-hidden className="font-serif text-lg font-medium">
        Policy
      </p>
      <p className="text-[13px] text-muted">
        It counts for what is submitted from now on. What was submitted before keeps the policy of that moment.
      </p>
    </div>
    <Field
      label="Approvals required"
      hint={
        approvalsRequired === 0
          ? 'What an author submits is approved at once: nobody else reads it before readers do. The page and the history say “published without review”.'
          : 'How many reviewers who wrote no word of a revision must approve it before it can be published.'
      }
      problem={problemOf('approvalsRequired')}
    >
      <Select {...numeric('approvalsRequired')} className="max-w-80">
        {approvals.map((text, count) => (
          <option key={text} value={count}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
    <Field
      label="Reviewers asked"
      hint="Who is told when a revision is submitted. Authors can ask somebody by name in any case."
      problem={problemOf('asking')}
    >
      <Select {...control('asking')} className="max-w-80">
        <option value="EVERYONE">Every reviewer</option>
        <option value="BY_TOPIC">The reviewers of its topics</option>
        <option value="NOBODY">Nobody: it waits on their desks</option>
      </Select>
    </Field>
    <Checkbox label="Publishers may send back what is approved" {...control('publishersMaySendBack')} />
    <Checkbox label="Nobody approves while a thread is open" {...control('openThreadsBlock')} />
    <Field
      label="Review interval, in months"
      hint="How long after it was published or confirmed a term is due to be read again. Left empty: never."
      problem={problemOf('reviewInterval')}
    >
      <Input {...numeric('reviewInterval')} inputMode="numeric" maxLength={3} className="max-w-24" />
    </Field>
  </fieldset>
);
