'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { forgotForm } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';

/** Asks for a link by mail. What is answered does not tell whether the account exists. */
export function ForgotForm({ forgot }: { forgot: (input: unknown) => Promise<Outcome> }) {
  const [sentTo, setSentTo] = useState<string>();
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: forgotForm,
    action: forgot,
    values: { email: '' },
    onAccepted: (_, { email }) => setSentTo(email),
  });
  if (sentTo)
    return <p role="status">If {sentTo} has an account, the link is on its way. It works once, and for seven days.</p>;
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <Field label="E-mail address" problem={problemOf('email')} required>
        <Input type="email" autoComplete="username" autoFocus {...control('email')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready}>
        Send the link
      </Button>
    </form>
  );
}
