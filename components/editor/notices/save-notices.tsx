'use client';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { statusWords } from '@/components/workflow/status-words';
import { clock } from '../clock';
import { fieldList } from '../field-words';
import type { SaveState } from '../saving/save-state';
import type { Copy } from '../saving/unsaved-copies';
import type { Taken } from '../use-autosave';
import { Notice } from './notice';
import { whoOf } from './who';

/** What stands between the text on the screen and the database, and the way out. */
export function SaveNotice({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (state.phase === 'failed' && state.refusal?.reason === 'signedOut') {
    return (
      <Notice
        tone="bad"
        label="Signed out"
        actions={
          <>
            <a href="/sign-in" target="_blank" rel="noopener" className={buttonStyle('primary')}>
              Sign in (new tab)
            </a>
            <Button onClick={onRetry}>Try again</Button>
          </>
        }
      >
        You are signed out. What you typed is kept in this browser: sign in, come back here, and it is saved.
      </Notice>
    );
  }
  if (state.phase === 'failed' && (state.refusal?.reason === 'wrongRole' || state.refusal?.reason === 'notFound')) {
    return (
      <Notice tone="bad" label="No longer yours to write" actions={<Button onClick={onRetry}>Try again</Button>}>
        You may not write in this glossary any more, so nothing is saved. What you typed is kept in this browser: ask an
        administrator for the role of an author, then try again.
      </Notice>
    );
  }
  if (state.phase !== 'closed') return null;
  const { at, status } = state.theirs;
  return (
    <Notice
      tone="bad"
      label="The draft is closed"
      actions={
        <Button look="primary" onClick={() => window.location.reload()}>
          Show it as it is now
        </Button>
      }
    >
      {whoOf(state.theirs)} moved this revision on at {clock(at, new Date())}: it is now “{statusWords[status]}” and
      takes no more changes.{' '}
      {state.unsaved && 'What you typed since stays here and in this browser, and is offered again in the next draft.'}
    </Notice>
  );
}

/** What somebody else changed meanwhile, already merged. */
export const TakenNotice = ({ taken, onClose }: { taken: Taken; onClose: () => void }) => (
  <Notice
    label="Merged"
    tone="polite"
    actions={
      <Button size="small" look="quiet" onClick={onClose}>
        Close
      </Button>
    }
  >
    {whoOf(taken)} changed {fieldList(taken.fields)} at {clock(taken.at, new Date())}. It is shown here now, together
    with your changes.
  </Notice>
);

/** Text that an earlier window left unsaved. */
export const FoundNotice = ({
  copy,
  onTakeUp,
  onDrop,
}: {
  copy: Copy;
  onTakeUp: (copy: Copy) => unknown;
  onDrop: (copy: Copy) => void;
}) => (
  <Notice
    label="Unsaved text"
    actions={
      <>
        <Button look="primary" size="small" onClick={() => onTakeUp(copy)}>
          Restore it
        </Button>
        <Button size="small" onClick={() => onDrop(copy)}>
          Throw it away
        </Button>
      </>
    }
  >
    This browser still has text of yours from {clock(copy.at, new Date())} that was never saved.
  </Notice>
);

/** Text that an earlier window left unsaved, and that came back by itself. */
export const ReturnedNotice = ({ copy, onClose }: { copy: Copy; onClose: () => void }) => (
  <Notice
    label="Returned text"
    tone="polite"
    actions={
      <Button size="small" look="quiet" onClick={onClose}>
        Close
      </Button>
    }
  >
    What you typed here until {clock(copy.at, new Date())} could not be saved then. This browser kept it, and it is
    back.
  </Notice>
);
