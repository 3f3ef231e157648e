'use client';

import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Textarea } from '@/components/ui/textarea';
import type { Mentionable } from '@/lib/threads/mentions';

const most = 6;
const begun = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][\p{L}\p{N} .'-]{0,60}|)$/u;

type Props = ComponentProps<typeof Textarea> & { people: readonly Mentionable[] };

/** A text box in which "@" offers people to mention; arrows and Enter choose, Escape goes on writing. */
export function MentionTextarea({ people, onChange, onKeyDown, onBlur, ref, ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [offered, setOffered] = useState<readonly Mentionable[]>([]);
  const [at, setAt] = useState(0);

  function offer(element: HTMLTextAreaElement) {
    const before = element.value.slice(0, element.selectionStart);
    const typed = begun.exec(before)?.[1]?.toLowerCase();
    const fits = ({ name }: Mentionable) => typed !== undefined && name.toLowerCase().startsWith(typed);
    const isWhole = ({ name }: Mentionable) => name.toLowerCase() === typed;
    const found = people.filter(fits).slice(0, most);
    setOffered(found.length === 1 && found.every(isWhole) ? [] : found);
    setAt(0);
  }

  function choose({ name }: Mentionable) {
    const element = box.current;
    const typed = element && begun.exec(element.value.slice(0, element.selectionStart))?.[1];
    if (!element || typed == null) return;
    const end = element.selectionStart;
    element.setRangeText(`${name} `, end - typed.length, end, 'end');
    element.dispatchEvent(new Event('input', { bubbles: true }));
    setOffered([]);
    element.focus();
  }

  function steer(event: KeyboardEvent<HTMLTextAreaElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = offered[at];
    if (offered.length === 0 || !chosen) return onKeyDown?.(event);
    if (step) setAt((at + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen);
    else if (event.key === 'Escape') setOffered([]);
    else return onKeyDown?.(event);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <Textarea
        {...rest}
        ref={(element) => {
          box.current = element;
          if (typeof ref === 'function') return ref(element);
        }}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${at}` : undefined}
        onChange={(event) => {
          onChange?.(event);
          offer(event.currentTarget);
        }}
        onKeyDown={steer}
        onBlur={(event) => {
          setOffered([]);
          onBlur?.(event);
        }}
      />
      <span role="status" className="sr-only">
        {offered.length > 0 && `${offered.length} to mention: ${offered[at]?.name}`}
      </span>
      {offered.length > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label="People to mention"
          className="absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-line bg-surface py-1 shadow-lg"
        >
          {offered.map((person, place) => (
            <div
              key={person.id}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              className="cursor-pointer px-3 py-1.5 aria-selected:bg-hover"
              onPointerDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
