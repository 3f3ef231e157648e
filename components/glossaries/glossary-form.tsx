'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { glossaryChange } from '@/lib/glossaries/form';
import type { GlossaryLine } from '@/lib/glossaries/list';
import type { Outcome } from '@/lib/refusal';
import { GlossaryFields } from './glossary-fields';
import { LinkingFields } from './linking-fields';
import { PolicyFields, wholeNumber } from './policy-fields';

type Props = {
  glossary: GlossaryLine;
  others: readonly { id: string; name: string }[];
  change: (input: unknown) => Promise<Outcome<{ version: number }>>;
};

/** Changes the settings of a glossary. */
export function GlossaryForm({ glossary: { id, version, slug: _slug, ...settings }, others, change }: Props) {
  const router = useRouter();
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: glossaryChange,
    action: change,
    values: { glossaryId: id, version, ...settings },
    onAccepted: ({ version: next }) => {
      form.setValue('version', next);
      toast.success('Saved');
      router.refresh();
    },
  });
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4" noValidate>
      <GlossaryFields control={control} problemOf={problemOf} />
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
          Save
        </Button>
      </div>
    </form>
  );
}
