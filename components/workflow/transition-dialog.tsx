'use client';

import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { refusalText } from '@/components/ui/refusal-text';
import { Textarea } from '@/components/ui/textarea';
import type { Outcome, Refusal } from '@/lib/refusal';
import type { TransitionName } from '@/lib/workflow/transitions';
import { type PickableTerm, TermPicker } from './term-picker';
import { transitionWords } from './transition-words';

type TransitionInput = {
  name: TransitionName;
  revisionId: string;
  version: number;
  note?: string;
  replacementId?: string;
};

export type ApplyTransition = (input: TransitionInput) => Promise<Outcome<unknown>>;

type Props = {
  name: TransitionName;
  noteRequired: boolean;
  revisionId: string;
  /** The version to name; saves first what is not saved. Null where that failed: nothing is sent then. */
  version: () => Promise<number | null>;
  apply: ApplyTransition;
  findTerms: (query: string) => Promise<PickableTerm[]>;
  /** Asked before the question is: nothing is asked where this says no. */
  mayAsk?: () => boolean;
  onDone: () => void;
  onRefused?: (refusal: Refusal) => void;
};

/** One transition: its button, and the question before it is done. */
export function TransitionDialog({
  name,
  noteRequired,
  revisionId,
  version,
  apply,
  findTerms,
  mayAsk,
  onDone,
  onRefused,
}: Props) {
  const words = transitionWords[name];
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [replacement, setReplacement] = useState<PickableTerm | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();

  const send = () =>
    start(async () => {
      if (noteRequired && note.trim() === '') return setProblem('Write a note first.');
      const current = await version();
      if (current === null) return setProblem('Your last changes could not be saved, so nothing was done.');
      const outcome = await apply({
        name,
        revisionId,
        version: current,
        ...(note.trim() && { note: note.trim() }),
        ...(replacement && { replacementId: replacement.id }),
      });
      if (!outcome.ok) {
        onRefused?.(outcome);
        return setProblem(Object.values(outcome.fields ?? {}).join(' ') || refusalText(outcome));
      }
      setOpen(false);
      setNote('');
      toast.success(words.done);
      onDone();
    });

  function openOrClose(next: boolean) {
    if (next && mayAsk?.() === false) return;
    setOpen(next);
    setProblem(undefined);
  }

  return (
    <Dialog
      title={words.button}
      description={words.explanation}
      trigger={<Button look={words.look}>{words.button}</Button>}
      open={open}
      onOpenChange={openOrClose}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {name === 'retire' && (
          <TermPicker
            label="Replacement (optional)"
            hint="Without one, the address says that the term is gone."
            find={findTerms}
            onPick={setReplacement}
          />
        )}
        <Field label={noteRequired ? 'Note' : 'Note (optional)'} problem={problem} required={noteRequired}>
          <Textarea value={note} onChange={(event) => setNote(event.target.value)} maxLength={4000} />
        </Field>
        <DialogButtons>
          <Button type="submit" look={words.look} busy={busy}>
            {words.button}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
