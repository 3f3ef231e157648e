import { type Outcome, type Refusal, refused } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { type ContentField, mergeContent, same, withFields } from '@/lib/revisions/merge';
import type { Status } from '@/lib/workflow/status';
import type { Current, Draft, SaveState, Surroundings, Unsaved } from './save-state';

const pause = 1_000;
const retryPauses = [2_000, 5_000, 15_000, 30_000];

// Whoever signed out or lost the role is not asked again and again: the text waits until they say so.
const onlyAPersonHelps = /^(signedOut|wrongRole|notFound)$/;

/**
 * Saves what is typed: one request at a time, in order, a second after the last change, and again until it is stored.
 * A conflict is merged where different fields changed and left to a person where the same one did.
 */
export function autosave(start: { base: Draft; savedAt: string | null }, world: Surroundings) {
  let { content: base, version } = start.base;
  let mine = base;
  let stored = base; // `mine` as it was when it was last stored: `base` before cleaning
  let savedAt = start.savedAt;
  let state: SaveState = { phase: 'saved', at: savedAt };
  let sending: Promise<void> | null = null;
  let cancel = () => {};
  let failures = 0;
  let hurried = false;

  const become = (next: SaveState) => {
    state = next;
    world.onState(next);
  };
  const unsaved = () => !same(mine, stored);
  const stuck = () =>
    state.phase === 'disputed' ||
    state.phase === 'closed' ||
    (state.phase === 'failed' && onlyAPersonHelps.test(state.refusal?.reason ?? ''));

  const schedule = (milliseconds: number) => {
    cancel();
    cancel = world.later(() => void send(), milliseconds);
  };

  const send = () => {
    cancel();
    sending ??= sendUntilStored().finally(() => {
      sending = null;
    });
    return sending;
  };

  async function sendUntilStored(): Promise<void> {
    while (unsaved()) {
      const sent = mine;
      const clean = world.clean(sent);
      if (!clean.ok) return void fail(clean);
      become({ phase: 'saving' });
      const outcome = await world.save({ content: clean.value, version }).catch(() => null);
      if (outcome?.ok) {
        ({ version, savedAt } = outcome.value);
        base = clean.value;
        stored = sent;
        failures = 0;
        if (unsaved() && !hurried) return typedOn();
      } else if (outcome?.reason === 'conflict' || outcome?.reason === 'wrongStatus') {
        if (!(await reconcile(outcome))) return;
      } else return void fail(outcome);
    }
    world.keep(null);
    become({ phase: 'saved', at: savedAt });
  }

  /** Puts their changes under mine, after a conflict or because there is news; whether there is something to go on with. */
  async function reconcile(conflict: Refusal | null): Promise<boolean> {
    const outcome = await world.findCurrent().catch(() => null);
    if (!outcome?.ok) return conflict ? fail(outcome) : false;
    const theirs = outcome.value;
    if (theirs.status !== 'DRAFT') {
      cancel();
      become({ phase: 'closed', theirs, unsaved: unsaved() });
      return false;
    }
    if (theirs.version === version) return conflict ? fail(conflict) : false;
    const open = state.phase === 'disputed' ? state.fields : [];
    const clean = world.clean(mine);
    const merge = mergeContent(base, clean.ok ? clean.value : mine, theirs.content);
    rebase(theirs, withFields(mine, theirs.content, merge.taken));
    if (merge.taken.length > 0) world.onTaken(mine, merge.taken, theirs);
    const still = open.filter((field) => !merge.disputed.includes(field) && !same(mine[field], theirs.content[field]));
    const fields = [...still, ...merge.disputed];
    if (fields.length === 0) return true;
    cancel();
    become({ phase: 'disputed', theirs, fields });
    return false;
  }

  /** Shows what others did before anything of mine is sent. */
  async function catchUp(): Promise<void> {
    const settled = await reconcile(null);
    if (!settled && stuck()) return;
    if (unsaved()) return typedOn();
    if (settled) become({ phase: 'saved', at: savedAt });
  }

  function rebase(theirs: Current, merged: Content) {
    base = theirs.content;
    stored = theirs.content;
    version = theirs.version;
    savedAt = theirs.at;
    mine = merged;
    mirror();
  }

  function mirror() {
    world.keep(unsaved() ? { base, draft: { content: mine, version } } : null);
  }

  function typedOn() {
    become({ phase: 'waiting' });
    schedule(pause);
  }

  function fail(refusal: Refusal | null): false {
    become({ phase: 'failed', refusal });
    if (refusal === null) schedule(retryPauses[Math.min(failures++, retryPauses.length - 1)] ?? pause);
    if (refusal?.reason === 'tooMany') schedule((refusal.retryAfter ?? 30) * 1_000);
    return false;
  }

  return {
    /** What the form now holds. */
    edit(content: Content) {
      mine = content;
      mirror();
      if (state.phase === 'closed') become({ ...state, unsaved: unsaved() });
      if (stuck() || sending) return;
      if (unsaved()) typedOn();
      else {
        cancel();
        become({ phase: 'saved', at: savedAt });
      }
    },

    /** Takes up text that was written on another version and never stored: what happened since is merged into it. */
    takeUp(copy: Unsaved) {
      ({ base, stored } = { base: copy.base, stored: copy.base });
      version = copy.draft.version;
      mine = copy.draft.content;
      mirror();
      return send();
    },

    /** Saves at once what is unsaved; the version that is then stored, or why it could not be. */
    async flush(): Promise<Outcome<{ version: number }>> {
      hurried = true;
      if (!stuck()) await send();
      hurried = false;
      if (state.phase === 'saved') return { ok: true, value: { version } };
      if (state.phase === 'failed' && state.refusal) return state.refusal;
      return refused('conflict');
    },

    /** Hears of the version and status that the server has now. */
    look(seen: { version: number; status: Status }) {
      const isNews = seen.status !== 'DRAFT' || seen.version > version;
      if (!isNews || sending || state.phase === 'closed') return;
      sending = catchUp().finally(() => {
        sending = null;
      });
    },

    /** Tries again after a failure that only a person could clear. */
    retry() {
      if (state.phase !== 'failed') return Promise.resolve();
      become({ phase: 'waiting' });
      return send();
    },

    /** Ends a dispute: the named fields become theirs, the others stay mine. */
    settle(fieldsOfTheirs: readonly ContentField[]) {
      if (state.phase !== 'disputed') return Promise.resolve();
      const { theirs } = state;
      const fields = [...fieldsOfTheirs];
      mine = withFields(mine, theirs.content, fields);
      mirror();
      if (fields.length > 0) world.onTaken(mine, fields, theirs);
      become({ phase: 'waiting' });
      return send();
    },
  };
}
