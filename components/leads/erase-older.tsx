'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { olderLeads } from '@/lib/leads/form';
import type { Outcome } from '@/lib/refusal';

type EraseOlder = (input: { before: string }) => Promise<Outcome<{ count: number }>>;

/** Erases all leads that were left before a day. */
export function EraseOlder({ erase }: { erase: EraseOlder }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Erase old addresses"
      description="Confirmed and pending ones, with everything mailed to them. This cannot be taken back."
      trigger={<Button>Erase old ones</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <EraseOlderForm erase={erase} onErased={() => setOpen(false)} />
    </Dialog>
  );
}

function EraseOlderForm({ erase, onErased }: { erase: EraseOlder; onErased: () => void }) {
  const router = useRouter();
  const { submit, busy, problem, control, problemOf } = useActionForm({
    schema: olderLeads,
    action: erase,
    values: { before: '' },
    onAccepted: ({ count }) => {
      toast.success(count === 1 ? 'One address erased' : `${count} addresses erased`);
      onErased();
      router.refresh();
    },
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field label="Left before" hint="The day begins in the site’s time zone." required problem={problemOf('before')}>
        <Input {...control('before')} type="date" className="max-w-44" />
      </Field>
      <FormProblemText problem={problem} />
      <DialogButtons>
        <Button type="submit" look="danger" busy={busy}>
          Erase them
        </Button>
      </DialogButtons>
    </form>
  );
}
