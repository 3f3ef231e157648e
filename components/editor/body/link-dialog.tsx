'use client';

import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogButtons } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type PickableTerm, TermPicker } from '@/components/workflow/term-picker';
import { useTermsAtHand } from '../terms-at-hand';
import { addressOf, isRefusedAddress, isWholeAddress } from './link-address';

type LinkMark = { type: 'termLink'; attrs: { termId: string } } | { type: 'link'; attrs: { href: string } };

/** Links the selected words, or words of their own, to a term or to an address. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { find, headwordOf } = useTermsAtHand();
  const present = String(editor.getAttributes('link').href ?? '');
  const linkedTerm = editor.getAttributes('termLink').termId as string | undefined;
  const [term, setTerm] = useState<PickableTerm | null>(null);
  const [address, setAddress] = useState(present);
  const [sought, setSought] = useState('');
  const [problem, setProblem] = useState<string>();

  function link() {
    // A whole address that was pasted where terms are sought is meant as one.
    const typed = address.trim() === '' && isWholeAddress(sought) ? sought : address;
    const href = addressOf(typed);
    if (term) place(editor, { type: 'termLink', attrs: { termId: term.id } }, term.headword);
    else if (href) place(editor, { type: 'link', attrs: { href } }, typed.trim());
    else return setProblem(problemOf(typed));
    onClose();
  }

  function unlink() {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
    editor.chain().focus().extendMarkRange('termLink').unsetMark('termLink').run();
    onClose();
  }

  return (
    <Dialog
      title="Link"
      description={linkedTerm ? `Now it leads to “${headwordOf(linkedTerm) ?? 'a term'}”.` : undefined}
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          // The dialog is drawn elsewhere, but React hands its events to the form around the editor.
          event.stopPropagation();
          link();
        }}
      >
        <TermPicker label="To a term" find={find} onPick={setTerm} onType={setSought} />
        <Field label="Or to an address" problem={problem}>
          <Input value={address} onChange={(event) => setAddress(event.target.value)} inputMode="url" />
        </Field>
        <DialogButtons>
          {(present || linkedTerm) && <Button onClick={unlink}>Remove link</Button>}
          <Button type="submit" look="primary">
            Link
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

function place(editor: Editor, mark: LinkMark, words: string): void {
  const chain = editor.chain().focus();
  if (editor.isActive(mark.type)) chain.extendMarkRange(mark.type);
  if (editor.state.selection.empty && !editor.isActive(mark.type)) {
    chain.insertContent({ type: 'text', text: words, marks: [mark] }).run();
  } else chain.setMark(mark.type, mark.attrs).run();
}

const problemOf = (address: string): string =>
  isRefusedAddress(address)
    ? 'A link may lead to http, https and mailto addresses only.'
    : 'Choose a term, or write a whole address such as https://example.org.';
