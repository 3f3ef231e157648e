'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import { type PickableTerm, TermPicker } from '@/components/workflow/term-picker';
import type { Outcome } from '@/lib/refusal';

export type PairTranslation = (input: { termId: string; originalId: string }) => Promise<Outcome>;
export type FindOriginals = (input: { termId: string; query: string }) => Promise<Outcome<PickableTerm[]>>;

type Props = {
  termId: string;
  actions: { pairTranslation: PairTranslation; listOriginals: FindOriginals };
};

/** Names the term of another glossary that this one translates. */
export function PairDialog({ termId, actions }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [original, setOriginal] = useState<PickableTerm | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();

  const find = async (query: string) => {
    const outcome = await actions.listOriginals({ termId, query }).catch(() => null);
    return outcome?.ok ? outcome.value : [];
  };

  const send = () =>
    start(async () => {
      if (!original) return setProblem('Choose a term.');
      const outcome = await actions.pairTranslation({ termId, originalId: original.id }).catch(() => null);
      if (!outcome) return setProblem(noAnswerText);
      if (!outcome.ok) return setProblem(Object.values(outcome.fields ?? {}).join(' ') || refusalText(outcome));
      setOpen(false);
      toast.success('The two pages name each other');
      router.refresh();
    });

  return (
    <Dialog
      title="Translation of …"
      description="The pages of both terms will name each other. When the original is published anew, this one is listed as outdated until it is published or confirmed."
      trigger={
        <Button size="small" className="justify-self-start">
          Pair with its original
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(undefined);
      }}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TermPicker
          label="Original"
          hint="A term of a glossary in another language."
          find={find}
          onPick={setOriginal}
        />
        {problem && (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        )}
        <DialogButtons>
          <Button type="submit" look="primary" busy={busy}>
            Pair
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
