'use client';

import { Combobox } from '@base-ui/react/combobox';
import { useId, useRef, useState, useTransition } from 'react';
import { controlStyle } from '@/components/ui/control-style';

export type PickableTerm = { id: string; headword: string; glossaryName: string };

type Props = {
  label: string;
  hint?: string;
  /** Terms whose names match, best first. */
  find: (query: string) => Promise<PickableTerm[]>;
  onPick: (term: PickableTerm | null) => void;
  /** Hears what is typed, term or not. */
  onType?: (words: string) => void;
};

/** Chooses one term by typing part of one of its names. */
export function TermPicker({ label, hint, find, onPick, onType }: Props) {
  const [found, setFound] = useState<PickableTerm[]>([]);
  const [picked, setPicked] = useState<PickableTerm | null>(null);
  const [query, setQuery] = useState('');
  const [searching, startSearch] = useTransition();
  const latest = useRef('');
  const id = useId();

  function search(words: string) {
    setQuery(words);
    onType?.(words);
    latest.current = words;
    if (words.trim() === '') return setFound([]);
    startSearch(async () => {
      const terms = await find(words);
      // A slower answer to an older question must not replace the newer one.
      if (latest.current === words) setFound(terms);
    });
  }

  return (
    <Combobox.Root
      items={picked && !found.some((term) => term.id === picked.id) ? [...found, picked] : found}
      filter={null}
      value={picked}
      itemToStringLabel={(term: PickableTerm) => term.headword}
      isItemEqualToValue={(a: PickableTerm, b: PickableTerm) => a.id === b.id}
      onInputValueChange={(words, { reason }) => reason !== 'item-press' && search(words)}
      onValueChange={(term: PickableTerm | null) => {
        setPicked(term);
        onPick(term);
      }}
    >
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <Combobox.Input id={id} placeholder="Type a name" className={`${controlStyle} h-9`} />
        {hint && <p className="text-[13px] text-muted">{hint}</p>}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-60">
          <Combobox.Popup className="max-h-64 w-(--anchor-width) overflow-y-auto rounded-md border border-line bg-surface text-ink shadow-lg">
            <Combobox.Status className="px-3 py-1.5 text-[13px] text-muted empty:hidden">
              {searching ? 'Searching…' : query.trim() !== '' && found.length === 0 ? 'No term has such a name.' : ''}
            </Combobox.Status>
            <Combobox.List>
              {(term: PickableTerm) => (
                <Combobox.Item
                  key={term.id}
                  value={term}
                  className="cursor-pointer px-3 py-1.5 data-highlighted:bg-hover"
                >
                  {term.headword} <span className="text-[13px] text-muted">{term.glossaryName}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
