'use client';

import { useRouter } from 'next/navigation';
import type { Refusal } from '@/lib/refusal';
import type { Status } from '@/lib/workflow/status';
import { findRule, type TransitionName } from '@/lib/workflow/transitions';
import type { PickableTerm } from './term-picker';
import { type ApplyTransition, TransitionDialog } from './transition-dialog';

type Props = {
  /** From `availableTransitions`: exactly these buttons appear. */
  names: readonly TransitionName[];
  revision: { id: string; status: Status; version: number };
  apply: ApplyTransition;
  findTerms: (query: string) => Promise<PickableTerm[]>;
  /** Saves what is not saved yet and answers the version then, or null where saving failed. */
  settle?: () => Promise<number | null>;
  /** Whether a transition can be asked for now; else whoever says no says why. */
  mayAsk?: (name: TransitionName) => boolean;
  onRefused?: (refusal: Refusal) => void;
};

/** What this person may do to this revision now, one button each. */
export function TransitionButtons({ names, revision, apply, findTerms, settle, mayAsk, onRefused }: Props) {
  const router = useRouter();
  return names.map((name) => (
    <TransitionDialog
      key={`${name}-${revision.id}-${revision.status}`}
      name={name}
      noteRequired={findRule(name, revision.status)?.note === 'required'}
      revisionId={revision.id}
      version={settle ?? (async () => revision.version)}
      apply={apply}
      findTerms={findTerms}
      mayAsk={() => mayAsk?.(name) ?? true}
      onDone={() => router.refresh()}
      onRefused={onRefused}
    />
  ));
}
