'use client';

import { useSyncExternalStore } from 'react';
import { classNames } from '@/components/ui/class-names';
import { refusalText } from '@/components/ui/refusal-text';
import { clock } from '../clock';
import type { SaveState } from '../saving/save-state';

const nothingToWatch = () => () => {};

function watchNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

type Props = {
  state: SaveState;
  /** Whether this browser keeps a copy of what is not stored. */
  kept: boolean;
  onRetry: () => void;
};

/** Whether what is on the screen is stored, in a few words that are always in sight. */
export function SavedState({ state, kept, onRetry }: Props) {
  const online = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
  // The clock on the wall is the reader's, not the server's: it shows once the page runs here.
  const here = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  const bad = state.phase === 'failed' || state.phase === 'disputed' || state.phase === 'closed';
  return (
    <div className={classNames('flex min-w-0 items-center gap-2 text-[13px]', bad ? 'text-danger' : 'text-muted')}>
      <p role="status" aria-label="Saved state" className="min-w-0 truncate">
        {here ? words(state, online, kept) : ''}
      </p>
      {state.phase === 'failed' && online && (
        <button
          type="button"
          onClick={onRetry}
          className="cursor-pointer underline underline-offset-3 focus-visible:outline-2 focus-visible:outline-accent"
        >
          Try again
        </button>
      )}
    </div>
  );
}

function words(state: SaveState, online: boolean, kept: boolean): string {
  const isUnsaved = state.phase === 'waiting' || state.phase === 'saving' || state.phase === 'failed';
  if (isUnsaved && !kept) return 'Not saved, and this browser keeps no copy: leave this tab open.';
  if (isUnsaved && !online) return 'Offline: kept in this browser.';
  switch (state.phase) {
    case 'saved':
      return state.at ? `Saved at ${clock(state.at, new Date())}` : 'Saved';
    case 'waiting':
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${reasonOf(state.refusal)}`;
    case 'disputed':
      return 'Not saved: somebody changed the same text. Choose below.';
    case 'closed':
      return 'Not saved: the draft is closed.';
  }
}

function reasonOf(refusal: Extract<SaveState, { phase: 'failed' }>['refusal']): string {
  if (!refusal) return 'the server could not be reached.';
  if (refusal.reason === 'signedOut') return 'you are signed out.';
  if (refusal.reason === 'invalid') return 'a field is not right yet.';
  return refusalText(refusal);
}
