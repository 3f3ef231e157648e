'use client';

import { CommandButton } from '@/components/people/command-button';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import type { Outcome } from '@/lib/refusal';

type Props = {
  lead: { id: string; email: string };
  erase: (input: { leadId: string }) => Promise<Outcome<unknown>>;
};

/** Erases one lead, after a question: it cannot be taken back. */
export const EraseLead = ({ lead: { id, email }, erase }: Props) => (
  <Dialog
    title="Erase this address?"
    description={`${email} and everything mailed to it are erased at once. This cannot be taken back.`}
    trigger={
      <Button size="small" aria-label={`Erase ${email}`}>
        Erase
      </Button>
    }
  >
    <DialogButtons>
      <CommandButton look="danger" command={() => erase({ leadId: id })} done="Erased">
        Erase
      </CommandButton>
    </DialogButtons>
  </Dialog>
);
