'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';

/** Runs commands of a line: what was done is said, and the list is shown anew; a refusal is said as it is. */
export function useAct() {
  const router = useRouter();
  const [busy, start] = useTransition();
  const act = <T>(command: () => Promise<Outcome<T>>, done: string, then?: (value: T) => void) =>
    start(async () => {
      const outcome = await command().catch(() => null);
      if (!outcome?.ok) return void toast.error(outcome ? refusalText(outcome) : noAnswerText);
      toast.success(done);
      if (then) then(outcome.value);
      else router.refresh();
    });
  return { act, busy };
}
