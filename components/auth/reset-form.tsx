'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { type PasswordReset, passwordReset } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';
import { enter } from './enter';
import { PasswordInput } from './password-input';

type Props = {
  secret: string;
  email: string;
  reset: (form: PasswordReset) => Promise<Outcome<{ email: string }>>;
};

/** A new password in the place of a forgotten one; signs in with it. */
export function ResetForm({ secret, email, reset }: Props) {
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: passwordReset,
    action: reset,
    values: { secret },
    onAccepted: (_, { password }) => enter({ email, password }),
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <input type="email" value={email} readOnly autoComplete="username" hidden />
      <Field label="New password" hint="At least 12 characters." problem={problemOf('password')} required>
        <PasswordInput autoComplete="new-password" autoFocus {...control('password')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready}>
        Set the password and sign in
      </Button>
    </form>
  );
}
