'use client';

import { type ReactNode, useState } from 'react';
import { ChangedNotice } from '@/components/presence/changed-notice';
import { PresenceLine } from '@/components/presence/presence-line';
import { usePresence } from '@/components/presence/use-presence';
import { TransitionButtons } from '@/components/workflow/transition-buttons';
import type { Standing } from '@/lib/presence/beat';
import type { Status } from '@/lib/workflow/status';
import { findRule, type TransitionName } from '@/lib/workflow/transitions';
import type { EditingActions } from '../editing';
import { EditorBar } from '../editor-bar';
import { useFindTerms } from '../use-find-terms';
import { ReviseButton } from './revise-button';
import { Verdict } from './verdict';

type Props = {
  termId: string;
  personId: string;
  revision: { id: string; number: number; status: Status; version: number };
  /** What this person may do now, from the table. */
  names: readonly TransitionName[];
  mayRevise: boolean;
  actions: Pick<EditingActions, 'applyTransition' | 'listTerms'> & {
    revise: (input: { termId: string }) => ReturnType<EditingActions['applyTransition']>;
  };
  /** The page that readers see, where it is another revision. */
  livePage: ReactNode;
  /** What was said when it was moved here, where anything was. */
  note: ReactNode;
  /** Who is asked to review it, and who is on it. */
  reviewing: ReactNode;
  article: ReactNode;
  facts: ReactNode;
};

/** A revision that is not written any more: its text, who decided what, and what may be done now. */
export function ReadingPage({
  termId,
  personId,
  revision,
  names,
  mayRevise,
  actions,
  livePage,
  note,
  reviewing,
  article,
  facts,
}: Props) {
  const findTerms = useFindTerms(termId, actions.listTerms);
  const [now, setNow] = useState<Standing | null>(null);
  const present = usePresence({ termId, revisionId: revision.id, writes: false, onStanding: setNow });
  const reviews = names.includes('approve') && names.includes('requestChanges');
  const others = names.filter(
    (name) => !(reviews && (name === 'approve' || name === 'requestChanges')) && name !== 'schedule',
  );
  return (
    <>
      <EditorBar
        termId={termId}
        number={revision.number}
        status={revision.status}
        present={<PresenceLine others={present} personId={personId} />}
      >
        <TransitionButtons
          names={[...others].reverse()}
          revision={revision}
          apply={actions.applyTransition}
          findTerms={findTerms}
        />
        {mayRevise && (
          <ReviseButton
            termId={termId}
            primary={!others.some((name) => findRule(name, revision.status)?.name === 'publish')}
            revise={actions.revise}
          />
        )}
      </EditorBar>
      <ChangedNotice key={revision.id} shown={revision} now={now} />
      {livePage}
      <div className="grid grid-cols-1 justify-between gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,46rem)_19.5rem]">
        {article}
        <aside aria-label="About this revision" className="grid content-start gap-6">
          {note}
          {reviews && <Verdict revisionId={revision.id} version={revision.version} apply={actions.applyTransition} />}
          {reviewing}
          {facts}
        </aside>
      </div>
    </>
  );
}
