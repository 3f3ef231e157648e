'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { type AccountChange, accountChange } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';

type Props = { account: AccountChange; change: (form: AccountChange) => Promise<Outcome> };

/** My name and title. */
export function AccountForm({ account, change }: Props) {
  const router = useRouter();
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: accountChange,
    action: change,
    values: { name: account.name, title: account.title },
    onAccepted: () => {
      toast.success('Saved.');
      router.refresh();
    },
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid max-w-md gap-4">
      <Field label="Name" problem={problemOf('name')} required>
        <Input autoComplete="name" {...control('name')} />
      </Field>
      <Field label="Title" hint="What you are: “Platform engineer”. May stay empty." problem={problemOf('title')}>
        <Input autoComplete="organization-title" {...control('title')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready} className="justify-self-start">
        Save
      </Button>
    </form>
  );
}
