'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { accepted, type FieldProblems, refused } from '@/lib/refusal';
import { type Content, draftContent } from '@/lib/revisions/content';
import type { ContentField } from '@/lib/revisions/merge';
import type { Editing, EditingActions } from './editing';
import { autosave } from './saving/autosave';
import type { Current, SaveState, Unsaved } from './saving/save-state';
import { type CopyPlace, keepCopy } from './saving/unsaved-copies';
import { useUnsavedCopies } from './use-unsaved-copies';

export type Taken = { fields: ContentField[]; by: string | null; own: boolean; at: string };

/** Ties the form to the queue that saves it, and both to this browser's own copy of what is not saved. */
export function useAutosave({ term, revision, actor }: Editing, form: UseFormReturn<Content>, actions: EditingActions) {
  const [state, setState] = useState<SaveState>({ phase: 'saved', at: revision.savedAt });
  const [taken, setTaken] = useState<Taken | null>(null);
  const [kept, setKept] = useState(true);
  const [place] = useState<CopyPlace>(() => ({
    personId: actor.id,
    termId: term.id,
    revisionId: revision.id,
    windowId: Math.random().toString(36).slice(2),
  }));

  const [queue] = useState(() =>
    autosave(
      { base: { content: revision.content, version: revision.version }, savedAt: revision.savedAt },
      {
        save: (draft) => actions.saveDraft({ revisionId: revision.id, personId: actor.id, ...draft }),
        findCurrent: () => actions.findCurrent({ revisionId: revision.id }),
        clean,
        later(run, milliseconds) {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        keep: (unsaved) => setKept(keepCopy(localStorage, place, unsaved, new Date().toISOString())),
        onState: setState,
        onTaken(content, fields, theirs: Current) {
          for (const field of fields) form.setValue(field, content[field]);
          // They may write on while this is still in sight: it then tells of all they changed.
          const { by, own, at } = theirs;
          setTaken((before) => ({ by, own, at, fields: [...new Set([...(before?.fields ?? []), ...fields])] }));
        },
      },
    ),
  );

  useEffect(() => {
    const stop = form.subscribe({ formState: { values: true }, callback: () => queue.edit(form.getValues()) });
    const flush = () => void queue.flush();
    const onVisible = () => (document.visibilityState === 'hidden' ? flush() : queue.retry());
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('pagehide', flush);
    window.addEventListener('focus', queue.retry);
    window.addEventListener('online', queue.retry);
    return () => {
      flush();
      stop();
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('focus', queue.retry);
      window.removeEventListener('online', queue.retry);
    };
  }, [form, queue]);

  const takeUp = useCallback(
    async (unsaved: Unsaved) => {
      if (!(await queue.flush()).ok) return false;
      form.reset(unsaved.draft.content);
      void queue.takeUp(unsaved);
      return true;
    },
    [queue, form],
  );
  const copies = useUnsavedCopies({ place, content: revision.content, takeUp });

  const problems: FieldProblems = useMemo(
    () => (state.phase === 'failed' ? (state.refusal?.fields ?? {}) : {}),
    [state],
  );
  return { state, kept, taken, copies, problems, queue, forgetTaken: () => setTaken(null) };
}

function clean(content: Content) {
  const parsed = draftContent.safeParse(content);
  if (parsed.success) return accepted(parsed.data);
  return refused('invalid', {
    fields: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])),
  });
}
