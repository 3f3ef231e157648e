'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { PasswordInput } from '@/components/auth/password-input';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { type PasswordChange, passwordChange } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';

type Props = { email: string; change: (form: PasswordChange) => Promise<Outcome<{ ended: number }>> };

const empty: PasswordChange = { currentPassword: '', newPassword: '' };

/** My password: the one I have, and the one I want. */
export function PasswordForm({ email, change }: Props) {
  const router = useRouter();
  const { form, submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: passwordChange,
    action: change,
    values: {},
    onAccepted: ({ ended }) => {
      form.reset(empty);
      toast.success(ended === 0 ? 'Password changed.' : `Password changed; ${ended} other sessions ended.`);
      router.refresh();
    },
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="grid max-w-md gap-4">
      <input type="email" value={email} readOnly autoComplete="username" hidden />
      <Field label="Current password" problem={problemOf('currentPassword')} required>
        <PasswordInput autoComplete="current-password" {...control('currentPassword')} />
      </Field>
      <Field label="New password" hint="At least 12 characters." problem={problemOf('newPassword')} required>
        <PasswordInput autoComplete="new-password" {...control('newPassword')} />
      </Field>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready} className="justify-self-start">
        Change password
      </Button>
    </form>
  );
}
