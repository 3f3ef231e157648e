'use client';

import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { PickableTerm } from '@/components/workflow/term-picker';

type TermsAtHand = {
  find: (query: string) => Promise<PickableTerm[]>;
  /** The headword of a term that this page has seen. */
  headwordOf: (id: string) => string | undefined;
};

const Context = createContext<TermsAtHand | null>(null);

/** Which terms the page knows by name: those its content points to, and those found by searching since. */
export function TermsAtHandProvider({
  known,
  find,
  children,
}: {
  known: readonly PickableTerm[];
  find: (query: string) => Promise<PickableTerm[]>;
  children: ReactNode;
}) {
  const [names] = useState(() => new Map(known.map((term) => [term.id, term.headword])));
  const terms = useMemo<TermsAtHand>(
    () => ({
      headwordOf: (id) => names.get(id),
      async find(query) {
        const found = await find(query);
        for (const term of found) names.set(term.id, term.headword);
        return found;
      },
    }),
    [names, find],
  );
  return <Context value={terms}>{children}</Context>;
}

export function useTermsAtHand(): TermsAtHand {
  const terms = use(Context);
  if (!terms) throw new Error('Terms at hand are missing around the editor.');
  return terms;
}
