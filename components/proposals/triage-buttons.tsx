'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useAct } from '@/components/readers/act';
import { Button } from '@/components/ui/button';
import type { ProposalLine } from '@/lib/proposals/list';
import type { Outcome } from '@/lib/refusal';
import { DeclineDialog } from './decline-dialog';

export type TriageActions = {
  takeProposal: (input: { proposalId: string }) => Promise<Outcome<{ termId: string }>>;
  declineProposal: (input: { proposalId: string; reason: string; shown: boolean }) => Promise<Outcome>;
  mergeProposal: (input: { proposalId: string; intoId: string }) => Promise<Outcome>;
};

type Props = {
  line: Pick<ProposalLine, 'id' | 'kind' | 'words' | 'like' | 'isHeard'>;
  /** Whether this person writes in the glossary. */
  mayTake: boolean;
  actions: TriageActions;
};

/** What may be decided about an open proposal. */
export function TriageButtons({ line: { id, kind, words, like, isHeard }, mayTake, actions }: Props) {
  const router = useRouter();
  const { act, busy } = useAct();
  const open = ({ termId }: { termId: string }) => router.push(`/studio/terms/${termId}` as Route);
  const isTerm = kind === 'TERM';
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayTake && (
        <Button
          size="small"
          look="primary"
          busy={busy}
          onClick={() =>
            act(
              () => actions.takeProposal({ proposalId: id }),
              isTerm ? `“${words}” is now a draft` : 'Taken: the proposal stands beside the term',
              open,
            )
          }
        >
          {isTerm ? 'Take as a draft' : 'Take and open the term'}
        </Button>
      )}
      {like
        .filter(({ state }) => state === 'OPEN')
        .map((other) => (
          <Button
            key={other.id}
            size="small"
            busy={busy}
            className="max-w-full sm:max-w-80"
            onClick={() => act(() => actions.mergeProposal({ proposalId: id, intoId: other.id }), 'Merged')}
          >
            <span className="truncate">Same as “{other.words || other.text}”</span>
          </Button>
        ))}
      <DeclineDialog proposalId={id} isHeard={isHeard} decline={actions.declineProposal} />
    </div>
  );
}
