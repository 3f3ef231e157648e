'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';

type Setting = 'name' | 'description' | 'locale' | 'approvalsRequired';
type Props = {
  control: (name: Setting) => UseFormRegisterReturn;
  /** Whether it is a number: a select answers with text. */
  numeric: (name: 'approvalsRequired') => UseFormRegisterReturn;
  problemOf: (name: Setting) => string | undefined;
  approvalsRequired: number;
};

const approvals = [
  'None: what is submitted can be published at once',
  '1 approval',
  ...Array.from({ length: 4 }, (_, at) => `${at + 2} approvals`),
];

/** The settings that a glossary has from its first day and can change at any time. */
export const GlossaryFields = ({ control, numeric, problemOf, approvalsRequired }: Props) => (
  <>
    <Field label="Name" problem={problemOf('name')} required>
      <Input {...control('name')} maxLength={100} />
    </Field>
    <Field label="Description" hint="Readers see it under the name." problem={problemOf('description')}>
      <Textarea {...control('description')} maxLength={1000} />
    </Field>
    <Field
      label="Language"
      hint="A language tag, like “en” or “de-CH”. It decides the order of letters and how a text is searched."
      problem={problemOf('locale')}
      required
    >
      <Input {...control('locale')} maxLength={35} className="max-w-32" />
    </Field>
    <Field
      label="Approvals required"
      hint={
        Number(approvalsRequired) === 0
          ? 'What an author submits is approved at once: nobody else reads it before readers do. The page and the history say “published without review”.'
          : 'How many reviewers who did not work on a revision must approve it before it can be published. What was submitted before a change keeps its number.'
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
  </>
);
