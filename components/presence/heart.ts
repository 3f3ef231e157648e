import type { Here } from '@/lib/presence/beat';

type World = {
  /** Says what this tab is doing; nothing where no answer came, "gone" where there is none to be had. */
  send: (field: string) => Promise<Here | 'gone' | null>;
  later: (run: () => void, milliseconds: number) => () => void;
  onHere: (here: Here) => void;
};

const pause = 5_000;

/**
 * Says every five seconds, while somebody looks, that they are here and in which field; at once where that changes.
 * One request at a time.
 */
export function heart({ send, later, onHere }: World) {
  let field = '';
  let isBeating = false;
  let sending = false;
  let cancel = () => {};

  async function beat(): Promise<void> {
    cancel();
    if (!isBeating || sending) return;
    sending = true;
    const said = field;
    const here = await send(said);
    sending = false;
    if (here === 'gone') isBeating = false;
    else onHere(here ?? { others: [], revision: null });
    if (isBeating) cancel = later(() => void beat(), said === field ? pause : 0);
  }

  return {
    start() {
      isBeating = true;
      void beat();
    },
    stop() {
      isBeating = false;
      cancel();
    },
    /** What is being written in now; empty: nothing. */
    enter(next: string) {
      if (next === field) return;
      field = next;
      if (isBeating) void beat();
    },
  };
}
