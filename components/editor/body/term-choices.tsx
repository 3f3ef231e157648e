'use client';

import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import { type Ref, useId, useImperativeHandle, useLayoutEffect, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { PickableTerm } from '@/components/workflow/term-picker';

export type TermChoicesHandle = { onKeyDown: (props: SuggestionKeyDownProps) => boolean };
type Props = SuggestionProps<PickableTerm, PickableTerm> & { ref?: Ref<TermChoicesHandle> };

/** The terms offered while somebody types after "[[": arrows choose, Enter or Tab links, Escape leaves it as text. */
export function TermChoices({ items, loading, query, command, editor, ref }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, items.length - 1);

  useImperativeHandle(ref, () => ({
    onKeyDown({ event }) {
      const term = items[current];
      if (event.key === 'ArrowDown') setChosen((current + 1) % items.length);
      else if (event.key === 'ArrowUp') setChosen((current + items.length - 1) % items.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && term) command(term);
      else return false;
      return true;
    },
  }));

  // Focus stays in the text, so the text tells which choice is current.
  useLayoutEffect(() => {
    const text = editor.view.dom;
    text.setAttribute('aria-controls', id);
    if (current >= 0) text.setAttribute('aria-activedescendant', `${id}-${current}`);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, current]);

  const words = loading ? 'Searching…' : items.length > 0 ? '' : query ? 'No term has such a name.' : 'Type a name.';
  return (
    <div className="z-50 w-72 rounded-md border border-line bg-surface py-1 font-sans text-sm text-ink shadow-lg">
      <p role="status" className="px-3 py-1.5 text-[13px] text-muted empty:hidden">
        {words}
      </p>
      <div role="listbox" aria-label="Terms" id={id}>
        {items.map((term, index) => (
          <div
            key={term.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={classNames('cursor-pointer px-3 py-1.5', index === current && 'bg-hover')}
            // Not on entering: a pointer at rest where the list opens has chosen nothing.
            onPointerMove={() => setChosen(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              command(term);
            }}
          >
            {term.headword} <span className="text-[13px] text-muted">{term.glossaryName}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
