'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { newGlossary, usualPolicy } from '@/lib/glossaries/form';
import type { Outcome } from '@/lib/refusal';
import { slugOf } from '@/lib/terms/slug';
import { GlossaryFields } from './glossary-fields';
import { LinkingFields } from './linking-fields';
import { PolicyFields, wholeNumber } from './policy-fields';

type Props = {
  others: readonly { id: string; name: string }[];
  create: (input: unknown) => Promise<Outcome<{ glossaryId: string }>>;
};

/** Opens a glossary. Its address is proposed from its name, and stays what it is opened with. */
export function NewGlossaryForm({ others, create }: Props) {
  const router = useRouter();
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: newGlossary,
    action: create,
    values: { slug: '', name: '', description: '', locale: 'en', ...usualPolicy },
    onAccepted: (_, { slug }) => router.push(`/studio/glossaries/${slug}`),
  });
  const propose = () => {
    if (!form.getFieldState('slug').isDirty) form.setValue('slug', slugOf(form.getValues('name')));
  };
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4" noValidate>
      <GlossaryFields
        control={(name) => (name === 'name' ? form.register(name, { onBlur: propose }) : control(name))}
        problemOf={problemOf}
      />
      <Field
        label="Address"
        hint="The first part of every address in it. It cannot be changed later."
        problem={problemOf('slug')}
        required
      >
        <Input {...control('slug')} maxLength={80} className="max-w-80 font-mono text-[13px]" />
      </Field>
      <PolicyFields
        control={control}
        numeric={(field) => form.register(field, { setValueAs: wholeNumber })}
        problemOf={problemOf}
        approvalsRequired={form.watch('approvalsRequired')}
      />
      <LinkingFields
        control={control}
        problemOf={problemOf}
        linksTo={form.watch('linksTo')}
        onLinksTo={(ids) => form.setValue('linksTo', ids, { shouldDirty: true })}
        others={others}
      />
      <FormProblemText problem={problem} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          Create
        </Button>
      </div>
    </form>
  );
}
