'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';
import type { VersionChoice } from '@/lib/site/version-form';

type Props = {
  choice: VersionChoice;
  restore: (choice: VersionChoice) => Promise<Outcome<{ number: number }>>;
};

/** Brings a version back, as a new one: what holds now is not lost. */
export function RestoreVersion({ choice, restore }: Props) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const bringBack = () =>
    start(async () => {
      const outcome = await restore(choice).catch(() => null);
      if (!outcome) toast.error(noAnswerText);
      else if (!outcome.ok) toast.error(refusalText(outcome));
      else toast.success(`Brought back, as version ${outcome.value.number}`);
      if (outcome?.ok) router.refresh();
    });
  return (
    <Button
      size="small"
      look="quiet"
      busy={isBusy}
      onClick={bringBack}
      aria-label={choice.chosen === 0 ? 'Restore the site as it is installed' : `Restore version ${choice.chosen}`}
    >
      Restore
    </Button>
  );
}
