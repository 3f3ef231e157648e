'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { type PickableTerm, TermPicker } from '@/components/workflow/term-picker';
import type { Outcome } from '@/lib/refusal';

type Props = {
  search: { words: string; glossaryId: string | null };
  find: (input: { glossaryId: string | null; query: string }) => Promise<Outcome<PickableTerm[]>>;
  onPick: (term: PickableTerm) => void;
};

/** Chooses the term that goes by the words, where it is none of the nearest. */
export function AliasDialog({ search: { words, glossaryId }, find, onPick }: Props) {
  const [open, setOpen] = useState(false);
  const [term, setTerm] = useState<PickableTerm | null>(null);
  const list = async (query: string) => {
    const outcome = await find({ glossaryId, query }).catch(() => null);
    return outcome?.ok ? outcome.value : [];
  };
  return (
    <Dialog
      title={`“${words}” is an alias of …`}
      description="The words are added to the term’s draft; where none is open, one is opened. Readers find the term by them once it is published."
      trigger={<Button size="small">Alias of …</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setTerm(null);
      }}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!term) return;
          setOpen(false);
          onPick(term);
        }}
      >
        <TermPicker label="Term" find={list} onPick={setTerm} />
        <DialogButtons>
          <Button type="submit" look="primary" disabled={term === null}>
            Add alias
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
