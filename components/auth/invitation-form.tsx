'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { type InvitationAcceptance, invitationAcceptance } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';
import { enter } from './enter';
import { PasswordInput } from './password-input';

type Props = {
  secret: string;
  name: string;
  email: string;
  accept: (form: InvitationAcceptance) => Promise<Outcome<{ email: string }>>;
};

/** Name and password of somebody who was invited; signs them in. */
export function InvitationForm({ secret, name, email, accept }: Props) {
  const { submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: invitationAcceptance,
    action: accept,
    values: { secret, name },
    onAccepted: (_, { password }) => enter({ email, password }),
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <Field label="E-mail address" hint="This is what you sign in with.">
        <Input type="email" value={email} readOnly autoComplete="username" />
      </Field>
      <Field label="Your name" hint="As it stands under what you write." problem={problemOf('name')} required>
        <Input autoComplete="name" {...control('name')} />
      </Field>
      <Field label="Choose a password" hint="At least 12 characters." problem={problemOf('password')} required>
        <PasswordInput autoComplete="new-password" autoFocus {...control('password')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready}>
        Join
      </Button>
    </form>
  );
}
