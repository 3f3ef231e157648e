'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';

type Setting = 'name' | 'description' | 'locale';
type Props = {
  control: (name: Setting) => UseFormRegisterReturn;
  problemOf: (name: Setting) => string | undefined;
};

/** The settings that a glossary has from its first day and can change at any time. */
export const GlossaryFields = ({ control, problemOf }: Props) => (
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
  </>
);
