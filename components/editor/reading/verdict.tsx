'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { refusalText } from '@/components/ui/refusal-text';
import { Textarea } from '@/components/ui/textarea';
import type { ApplyTransition } from '@/components/workflow/transition-dialog';
import { transitionWords } from '@/components/workflow/transition-words';

type Props = { revisionId: string; version: number; apply: ApplyTransition };
type Verdict = 'approve' | 'requestChanges';

/** A reviewer's decision, with the note at hand: changes are requested with words, approval may do without. */
export function Verdict({ revisionId, version, apply }: Props) {
  const router = useRouter();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();

  const decide = (name: Verdict) =>
    start(async () => {
      if (name === 'requestChanges' && note.trim() === '') return setProblem('Say what should change.');
      const outcome = await apply({ name, revisionId, version, ...(note.trim() && { note: note.trim() }) });
      if (!outcome.ok) return setProblem(outcome.fields?.note ?? refusalText(outcome));
      setNote('');
      router.refresh();
    });

  return (
    <section aria-label="Your review" className="grid gap-3 rounded-md border border-control bg-surface p-4">
      <h2 className="font-medium">Your review</h2>
      <Field label="Note" hint="Needed to request changes." problem={problem}>
        <Textarea
          value={note}
          maxLength={2000}
          onChange={(event) => {
            setNote(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        {(['approve', 'requestChanges'] as const).map((name) => (
          <Button key={name} look={transitionWords[name].look} busy={busy} onClick={() => decide(name)}>
            {transitionWords[name].button}
          </Button>
        ))}
      </div>
    </section>
  );
}
