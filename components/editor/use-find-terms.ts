import { useCallback } from 'react';
import type { EditingActions } from './editing';

/** Finds terms for a picker of this term's page; none where no answer came. */
export function useFindTerms(termId: string, listTerms: EditingActions['listTerms']) {
  return useCallback(
    async (query: string) => {
      const outcome = await listTerms({ termId, query }).catch(() => null);
      return outcome?.ok ? outcome.value : [];
    },
    [listTerms, termId],
  );
}
