'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { signInForm } from '@/lib/people/forms';
import { PasswordInput } from './password-input';
import { signIn } from './sign-in';

/** E-mail address and password; leads to `to`. */
export function SignInForm({ to }: { to: string }) {
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: signInForm,
    action: signIn,
    values: {},
    onAccepted: () => window.location.assign(to),
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <Field label="E-mail address" problem={problemOf('email')} required>
        <Input type="email" autoComplete="username" autoFocus {...control('email')} />
      </Field>
      <Field label="Password" problem={problemOf('password')} required>
        <PasswordInput autoComplete="current-password" {...control('password')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready}>
        Sign in
      </Button>
    </form>
  );
}
