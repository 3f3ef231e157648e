'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';
import { InstantFields } from './instant-fields';

type Props = {
  title: string;
  explanation: string;
  done: string;
  timeZone: string;
  /** What else is chosen, under the time. */
  children?: ReactNode;
  send: (dueAt: string) => Promise<Outcome<unknown>>;
};

/** Asks for an instant, and schedules something for it. */
export function ScheduleDialog({ title, explanation, done, timeZone, children, send }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [instant, setInstant] = useState<Date | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const submit = () =>
    start(async () => {
      if (!instant) return setProblem('Choose a date and a time that exist.');
      const outcome = await send(instant.toISOString()).catch(() => null);
      if (!outcome) return setProblem(noAnswerText);
      if (!outcome.ok) return setProblem(Object.values(outcome.fields ?? {}).join(' ') || refusalText(outcome));
      setOpen(false);
      toast.success(done);
      router.refresh();
    });
  return (
    <Dialog
      title={title}
      description={explanation}
      trigger={<Button>{title}</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(undefined);
      }}
    >
      <form
        className="grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <InstantFields
          timeZone={timeZone}
          problem={problem}
          onChange={(next) => {
            setInstant(next);
            setProblem(undefined);
          }}
        />
        {children}
        <DialogButtons>
          <Button type="submit" look="primary" busy={busy}>
            {title}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
