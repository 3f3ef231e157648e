'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAct } from '@/components/readers/act';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { PickableTerm } from '@/components/workflow/term-picker';
import type { Outcome } from '@/lib/refusal';
import type { Near } from '@/lib/unanswered/near';
import { AliasDialog } from './alias-dialog';

export type AnswerActions = {
  termFromSearch: (input: { searchId: string; glossaryId: string }) => Promise<Outcome<{ termId: string }>>;
  aliasFromSearch: (input: { searchId: string; termId: string }) => Promise<Outcome>;
  dismissSearch: (input: { searchId: string }) => Promise<Outcome>;
  listTermsToName: (input: { glossaryId: string | null; query: string }) => Promise<Outcome<PickableTerm[]>>;
};

type Props = {
  search: { id: string; words: string; glossaryId: string | null };
  near: readonly Near[];
  /** In which of the glossaries they become a term. */
  writable: readonly { id: string; name: string }[];
  actions: AnswerActions;
};

/** What an editor makes of words that were not found, each by one click. */
export function AnswerButtons({ search, near, writable, actions }: Props) {
  const router = useRouter();
  const { act, busy } = useAct();
  const [glossaryId, setGlossaryId] = useState((near[0]?.glossaryId ?? writable[0]?.id) || '');
  const { id: searchId, words } = search;
  const open = ({ termId }: { termId: string }) => router.push(`/studio/terms/${termId}` as Route);
  const addTo = (term: { id: string; headword: string }) =>
    act(
      () => actions.aliasFromSearch({ searchId, termId: term.id }),
      `“${words}” is now in the draft of “${term.headword}”`,
    );
  return (
    <div className="flex flex-wrap items-center gap-2">
      {writable.length > 1 && (
        <span className="w-full sm:w-44">
          <Select
            aria-label={`Glossary for “${words}”`}
            value={glossaryId}
            onChange={(event) => setGlossaryId(event.target.value)}
          >
            {writable.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </span>
      )}
      {writable.length > 0 && (
        <>
          <Button
            size="small"
            look="primary"
            busy={busy}
            onClick={() =>
              act(() => actions.termFromSearch({ searchId, glossaryId }), `“${words}” is now a draft`, open)
            }
          >
            New term
          </Button>
          {near.map((term) => (
            <Button key={term.id} size="small" busy={busy} onClick={() => addTo(term)}>
              Alias of {term.headword}
            </Button>
          ))}
          <AliasDialog search={search} find={actions.listTermsToName} onPick={addTo} />
        </>
      )}
      <Button
        size="small"
        look="quiet"
        busy={busy}
        className="ml-auto"
        onClick={() => act(() => actions.dismissSearch({ searchId }), `“${words}” is dismissed`)}
      >
        Dismiss
      </Button>
    </div>
  );
}
