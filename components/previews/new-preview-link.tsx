'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import { LinkToCopy } from '@/components/people/link-to-copy';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { mostDays, newPreviewLink } from '@/lib/previews/form';
import type { Outcome } from '@/lib/refusal';

export type MakePreviewLink = (input: z.input<typeof newPreviewLink>) => Promise<Outcome<{ path: string }>>;

type Props = { revision: { id: string; number: number }; makePreviewLink: MakePreviewLink };

/** Makes a preview link, and shows its address once. */
export function NewPreviewLink({ revision, makePreviewLink }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const openOrClose = (next: boolean) => {
    setOpen(next);
    if (next) return;
    if (path) router.refresh();
    setPath(null);
  };
  return (
    <Dialog
      title="Preview link"
      description={`Whoever has the link reads revision ${revision.number} as it then is, without an account, until it expires or is revoked.`}
      trigger={<Button className="justify-self-start">Make a preview link</Button>}
      open={open}
      onOpenChange={openOrClose}
    >
      {path ? (
        <LinkToCopy path={path} label="Preview link" copied="Copied.">
          Copy it now: it is shown here and never again.
        </LinkToCopy>
      ) : (
        <NewLinkForm revisionId={revision.id} makePreviewLink={makePreviewLink} onMade={setPath} />
      )}
    </Dialog>
  );
}

type FormProps = { revisionId: string; makePreviewLink: MakePreviewLink; onMade: (path: string) => void };

function NewLinkForm({ revisionId, makePreviewLink, onMade }: FormProps) {
  const { submit, busy, problem, control, problemOf } = useActionForm({
    schema: newPreviewLink,
    action: makePreviewLink,
    values: { revisionId, label: '', days: '14', allowsComments: false },
    onAccepted: ({ path }) => onMade(path),
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field
        label="For whom"
        hint="To tell your links apart. They do not see it."
        required
        problem={problemOf('label')}
      >
        <Input {...control('label')} maxLength={100} />
      </Field>
      <Field label="Days until it expires" hint={`1 to ${mostDays}`} required problem={problemOf('days')}>
        <Input {...control('days')} type="number" min={1} max={mostDays} inputMode="numeric" className="max-w-24" />
      </Field>
      <Checkbox label="They may comment" {...control('allowsComments')} />
      <FormProblemText problem={problem} />
      <DialogButtons>
        <Button type="submit" look="primary" busy={busy}>
          Make the link
        </Button>
      </DialogButtons>
    </form>
  );
}
