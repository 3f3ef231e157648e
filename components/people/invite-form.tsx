'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { type Invitation, invitation } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';
import { LinkToCopy } from './link-to-copy';
import { RolesGrid } from './roles-grid';

type Props = {
  glossaries: readonly { id: string; name: string }[];
  invite: (form: Invitation) => Promise<Outcome<{ link: string }>>;
};

const empty: Partial<Invitation> = { grants: [{ role: 'AUTHOR', glossaryId: null }] };

/** Who is invited and what they may do; then the link to send them. */
export function InviteForm({ glossaries, invite }: Props) {
  const [invited, setInvited] = useState<{ name: string; link: string } | null>(null);
  const { form, submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: invitation,
    action: invite,
    values: empty,
    onAccepted: ({ link }, { name }) => {
      setInvited({ name, link });
      form.reset({ ...empty, name: '', email: '' });
    },
  });
  if (invited)
    return (
      <div className="grid gap-4">
        <LinkToCopy path={invited.link}>Send this link to {invited.name}. It is shown here and never again.</LinkToCopy>
        <Button onClick={() => setInvited(null)} className="justify-self-start">
          Invite somebody else
        </Button>
      </div>
    );
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <Field label="Name" hint="They can change it." problem={problemOf('name')} required className="max-w-md">
        <Input autoComplete="off" {...control('name')} />
      </Field>
      <Field label="E-mail address" problem={problemOf('email')} required className="max-w-md">
        <Input type="email" autoComplete="off" {...control('email')} />
      </Field>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 font-medium">Roles</legend>
        <RolesGrid
          grants={form.watch('grants')}
          glossaries={glossaries}
          onChange={(next) => form.setValue('grants', next)}
        />
      </fieldset>
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready} className="justify-self-start">
        Make the invitation
      </Button>
    </form>
  );
}
