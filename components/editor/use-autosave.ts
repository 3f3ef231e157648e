'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { accepted, type FieldProblems, refused } from '@/lib/refusal';
import { type Content, draftContent } from '@/lib/revisions/content';
import { type ContentField, same } from '@/lib/revisions/merge';
import type { Editing, EditingActions } from './editing';
import { autosave } from './saving/autosave';
import type { Current, SaveState } from './saving/save-state';
import { type Copy, type CopyPlace, dropCopy, keepCopy, listCopies } from './saving/unsaved-copies';

export type Taken = { fields: ContentField[]; by: string | null; at: string };

/** Ties the form to the queue that saves it, and both to this browser's own copy of what is not saved. */
export function useAutosave({ term, revision, actor }: Editing, form: UseFormReturn<Content>, actions: EditingActions) {
  const [state, setState] = useState<SaveState>({ phase: 'saved', at: revision.savedAt });
  const [taken, setTaken] = useState<Taken | null>(null);
  const [found, setFound] = useState<Copy[]>([]);
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
        keep: (unsaved) => keepCopy(localStorage, place, unsaved, new Date().toISOString()),
        onState: setState,
        onTaken(content, fields, theirs: Current) {
          for (const field of fields) form.setValue(field, content[field]);
          setTaken({ fields, by: theirs.by, at: theirs.at });
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

  useEffect(() => {
    const copies = listCopies(localStorage, place);
    const news = copies.filter((copy) => !same(copy.unsaved.draft.content, revision.content));
    for (const copy of copies) if (!news.includes(copy)) dropCopy(localStorage, copy);
    setFound(news);
  }, [place, revision.content]);

  const drop = useCallback((copy: Copy) => {
    dropCopy(localStorage, copy);
    setFound((copies) => copies.filter(({ key }) => key !== copy.key));
  }, []);

  const takeUp = useCallback(
    async (copy: Copy) => {
      const { base, draft } = copy.unsaved;
      if (!(await queue.flush()).ok) return;
      form.reset(draft.content);
      // Version 0 is nobody's: text of an earlier revision is always merged into what stands here now.
      const version = copy.revisionId === place.revisionId ? draft.version : 0;
      const saving = queue.takeUp({ base, draft: { content: draft.content, version } });
      drop(copy);
      await saving;
    },
    [queue, form, place, drop],
  );

  const problems: FieldProblems = useMemo(
    () => (state.phase === 'failed' ? (state.refusal?.fields ?? {}) : {}),
    [state],
  );
  return { state, taken, found, problems, queue, takeUp, drop, forgetTaken: () => setTaken(null) };
}

function clean(content: Content) {
  const parsed = draftContent.safeParse(content);
  if (parsed.success) return accepted(parsed.data);
  return refused('invalid', {
    fields: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])),
  });
}
