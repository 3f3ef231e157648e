'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useActionForm } from '@/components/ui/use-action-form';
import { Honeypot } from '@/components/visitors/honeypot';
import { guestComment } from '@/lib/previews/form';
import type { Outcome } from '@/lib/refusal';
import { honeypot } from '@/lib/visitors/honeypot';

export type SendComment = (input: z.input<typeof guestComment>) => Promise<Outcome>;

const unseen = { visitors: { leaveEmpty: 'Leave this empty' } };

/** A guest's remark on a preview: a name, some words, and no account. */
export function GuestCommentForm({ secret, send }: { secret: string; send: SendComment }) {
  const router = useRouter();
  const [sent, setSent] = useState(false);
  const { form, submit, busy, ready, problem, control, problemOf } = useActionForm({
    schema: guestComment,
    action: send,
    values: { secret, name: '', text: '', [honeypot]: '' },
    onAccepted(_, { name }) {
      form.reset({ secret, name, text: '', [honeypot]: '' });
      setSent(true);
      router.refresh();
    },
  });
  return (
    <form onSubmit={submit} onInput={() => setSent(false)} noValidate className="grid gap-4">
      <p className="text-muted">
        The authors read what you write, and so does everybody who has this link. They see the name you give.
      </p>
      <Field label="Your name" required problem={problemOf('name')}>
        <Input {...control('name')} autoComplete="name" maxLength={80} />
      </Field>
      <Field label="Comment" required problem={problemOf('text')}>
        <Textarea {...control('text')} rows={4} maxLength={2000} />
      </Field>
      <Honeypot words={unseen} {...control(honeypot)} />
      <FormProblemText problem={problem} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={busy} disabled={!ready}>
          Send
        </Button>
        <p role="status" className="text-muted">
          {sent && 'Thank you. The authors have it.'}
        </p>
      </div>
      <noscript>
        <p>Commenting needs JavaScript; reading does not.</p>
      </noscript>
    </form>
  );
}
