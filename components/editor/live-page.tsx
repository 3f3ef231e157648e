'use client';

import { TransitionButtons } from '@/components/workflow/transition-buttons';
import type { Status } from '@/lib/workflow/status';
import type { TransitionName } from '@/lib/workflow/transitions';
import type { EditingActions } from './editing';
import { useFindTerms } from './use-find-terms';

type Props = {
  termId: string;
  live: { id: string; number: number; status: Status; version: number; names: readonly TransitionName[] };
  actions: Pick<EditingActions, 'applyTransition' | 'listTerms'>;
};

/** What may be done to the page that readers see, while a later revision is shown. */
export function LivePage({ termId, live, actions }: Props) {
  const findTerms = useFindTerms(termId, actions.listTerms);
  return (
    <section
      aria-label="The live page"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line px-3 py-2"
    >
      <p className="text-[13px] text-muted">The live page is revision {live.number}.</p>
      <div className="flex flex-wrap gap-2">
        <TransitionButtons
          names={[...live.names].reverse()}
          revision={live}
          apply={actions.applyTransition}
          findTerms={findTerms}
        />
      </div>
    </section>
  );
}
