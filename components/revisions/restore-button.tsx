'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';

type Props = {
  revision: { id: string; number: number };
  liveId: string | null;
  restore: (input: { revisionId: string; liveId: string | null }) => Promise<Outcome<{ number: number }>>;
  /** What it does to the links of other pages. */
  children: ReactNode;
};

/** Puts a formerly published revision before readers again, after a question. */
export function RestoreButton({ revision, liveId, restore, children }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const words = `Restore revision ${revision.number}`;
  const send = () =>
    start(async () => {
      const outcome = await restore({ revisionId: revision.id, liveId }).catch(() => null);
      if (!outcome) return setProblem(noAnswerText);
      if (!outcome.ok) return setProblem(Object.values(outcome.fields ?? {}).join(' ') || refusalText(outcome));
      setOpen(false);
      toast.success(`Revision ${revision.number} is live again, as revision ${outcome.value.number}`);
      router.refresh();
    });
  return (
    <Dialog
      title={words}
      description="Readers see exactly this text at once, if it was approved under what the glossary requires now. It becomes the term’s next revision; a draft that is open stays as it is."
      trigger={<Button aria-label={words}>Restore this revision</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(undefined);
      }}
    >
      {children}
      {problem && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button look="primary" busy={busy} onClick={send}>
          Restore
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
