'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { type FirstAdministrator, firstAdministrator } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';
import { enter } from './enter';
import { PasswordInput } from './password-input';

type Props = { create: (form: FirstAdministrator) => Promise<Outcome<unknown>> };

/** Name, address and password of the first administrator; signs them in. */
export function SetUpForm({ create }: Props) {
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: firstAdministrator,
    action: create,
    values: {},
    onAccepted: (_, sent) => enter(sent),
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <Field label="Your name" hint="As it stands under what you write." problem={problemOf('name')} required>
        <Input autoComplete="name" autoFocus {...control('name')} />
      </Field>
      <Field label="E-mail address" problem={problemOf('email')} required>
        <Input type="email" autoComplete="username" {...control('email')} />
      </Field>
      <Field label="Password" hint="At least 12 characters." problem={problemOf('password')} required>
        <PasswordInput autoComplete="new-password" {...control('password')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready}>
        Create the first administrator
      </Button>
    </form>
  );
}
