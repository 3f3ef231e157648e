'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Textarea } from '@/components/ui/textarea';
import { useActionForm } from '@/components/ui/use-action-form';
import { decline as schema } from '@/lib/proposals/form';
import type { TriageActions } from './triage-buttons';

type Props = { proposalId: string; isHeard: boolean; decline: TriageActions['declineProposal'] };

/** Why not. The reason is kept, and found when somebody proposes the same again. */
export function DeclineDialog({ proposalId, isHeard, decline }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { form, submit, busy, problem, problemOf } = useActionForm({
    schema,
    action: decline,
    values: { proposalId, reason: '', shown: true },
    onAccepted: () => {
      setOpen(false);
      toast.success('Declined');
      router.refresh();
    },
  });
  return (
    <Dialog
      title="Decline the proposal"
      description={
        isHeard
          ? 'The reason is sent to the reader who asked to hear of it, and is found when somebody proposes the same again.'
          : 'The reason is found when somebody proposes the same again.'
      }
      trigger={<Button size="small">Decline</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <Field label="Reason" problem={problemOf('reason')} required>
          <Textarea {...form.register('reason')} rows={4} maxLength={1_000} />
        </Field>
        <Checkbox label="Show proposal and reason to readers who propose the same" {...form.register('shown')} />
        <FormProblemText problem={problem} />
        <DialogButtons>
          <Button type="submit" look="primary" busy={busy}>
            Decline
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
