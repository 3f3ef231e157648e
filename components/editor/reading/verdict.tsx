'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import { Textarea } from '@/components/ui/textarea';
import type { ApplyTransition } from '@/components/workflow/transition-dialog';
import { transitionWords } from '@/components/workflow/transition-words';

type Props = {
  revisionId: string;
  version: number;
  apply: ApplyTransition;
  /** Afterwards: by default the page is shown as it is then. */
  onDecided?: () => void;
  /** What has to be done before a decision, if anything. */
  first?: () => string | null;
};
type Verdict = 'approve' | 'requestChanges';

/** A reviewer's decision, with the note at hand: changes are requested with words, approval may do without. */
export function Verdict({ revisionId, version, apply, onDecided, first }: Props) {
  const router = useRouter();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();

  const decide = (name: Verdict) =>
    start(async () => {
      const before = first?.();
      if (before) return setProblem(before);
      if (name === 'requestChanges' && note.trim() === '') return setProblem('Say what should change.');
      const words = note.trim() && { note: note.trim() };
      const outcome = await apply({ name, revisionId, version, ...words }).catch(() => null);
      if (!outcome) return setProblem(noAnswerText);
      if (!outcome.ok) return setProblem(Object.values(outcome.fields ?? {}).join(' ') || refusalText(outcome));
      setNote('');
      toast.success(transitionWords[name].done);
      if (onDecided) onDecided();
      else router.refresh();
    });

  return (
    <section
      id="verdict"
      aria-label="Your review"
      className="grid gap-2.5 rounded-md border border-control bg-surface p-3.5 shadow-card"
    >
      <Field
        label={
          <>
            Your note <span className="font-normal text-muted">(needed to request changes)</span>
          </>
        }
        problem={problem}
      >
        <Textarea
          rows={1}
          className="min-h-9! max-lg:max-h-32"
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
