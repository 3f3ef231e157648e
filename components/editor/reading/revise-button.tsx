'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';

type Props = {
  termId: string;
  primary: boolean;
  revise: (input: { termId: string }) => Promise<Outcome<unknown>>;
};

/** Opens the next draft, filled from this revision. To its author this is just "Edit". */
export function ReviseButton({ termId, primary, revise }: Props) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  return (
    <>
      <Button
        look={primary ? 'primary' : 'plain'}
        busy={busy}
        onClick={() =>
          start(async () => {
            const outcome = await revise({ termId });
            if (!outcome.ok) setProblem(refusalText(outcome));
            router.refresh();
          })
        }
      >
        Edit
      </Button>
      {problem && (
        <p role="alert" className="text-[13px] text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
