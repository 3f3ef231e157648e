'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';

type Props = Omit<ComponentProps<typeof Button>, 'onClick' | 'busy'> & {
  command: () => Promise<Outcome<unknown>>;
  /** What is said once it is done. */
  done: string;
};

/** A button for a command that needs no further words. */
export function CommandButton({ command, done, ...rest }: Props) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      const outcome = await command().catch(() => null);
      if (!outcome?.ok) return void toast.error(outcome ? refusalText(outcome) : noAnswerText);
      toast.success(done);
      router.refresh();
    });
  return <Button {...rest} busy={busy} onClick={run} />;
}
