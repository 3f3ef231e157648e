'use client';

import { useEffect, useState } from 'react';
import type { LinkChanges as Changes } from '@/lib/mentions/changes';
import type { Outcome } from '@/lib/refusal';
import { LinkChanges } from './link-changes';

type Props = {
  revisionId: string;
  act: string;
  headword: string;
  /** Where the text comes first. */
  isFolded: boolean;
  list: (input: { revisionId: string }) => Promise<Outcome<Changes>>;
};

/** The links of other pages that a decision changes, as soon as they are found. */
export function LinkChangesAhead({ revisionId, act, headword, isFolded, list }: Props) {
  const [changes, setChanges] = useState<Changes | 'unknown' | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = async () => {
      const outcome = await list({ revisionId }).catch(() => null);
      if (wanted) setChanges(outcome?.ok ? outcome.value : 'unknown');
    };
    void tell();
    return () => {
      wanted = false;
    };
  }, [revisionId, list]);
  if (changes === 'unknown')
    return (
      <p className="mb-6 text-warn">The links that this changes could not be listed. Reload the page to try again.</p>
    );
  return changes && <LinkChanges act={act} changes={changes} headword={headword} isFolded={isFolded} />;
}
