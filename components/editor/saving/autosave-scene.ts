import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { autosave } from './autosave';
import type { Current, Draft, SaveState, Unsaved } from './save-state';

export const base: Content = {
  headword: 'Backend',
  slug: 'backend',
  definition: '',
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  aliases: [],
  topics: [],
  related: [],
  broader: [],
  questions: [],
  sources: [],
  searchDescription: '',
  deprecation: null,
};

type Answer = (outcome: Outcome<{ version: number; savedAt: string }> | Error) => void;
export const stored = (version: number) => accepted({ version, savedAt: '2026-03-10T12:03:00Z' });

/** A form, a clock that is moved by hand, and a server that answers when told to. */
export function scene(current: Partial<Current> = {}) {
  const sent: Draft[] = [];
  const answers: Answer[] = [];
  const states: SaveState[] = [];
  const copies: (Unsaved | null)[] = [];
  const taken: { content: Content; fields: string[] }[] = [];
  let due: (() => void) | null = null;
  let server = current;
  const queue = autosave(
    { base: { content: base, version: 1 }, savedAt: null },
    {
      save: (draft) =>
        new Promise((resolve, reject) => {
          sent.push(draft);
          answers.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
        }),
      findCurrent: async () =>
        accepted({
          content: base,
          version: 2,
          status: 'DRAFT',
          by: null,
          own: false,
          at: '2026-03-10T12:02:00Z',
          ...server,
        }),
      clean: (content) =>
        content.slug.includes(' ')
          ? refused('invalid', { fields: { slug: 'No spaces.' } })
          : accepted({ ...content, headword: content.headword.trim() }),
      later: (run) => {
        due = run;
        return () => {
          due = null;
        };
      },
      keep: (unsaved) => copies.push(unsaved),
      onState: (state) => states.push(state),
      onTaken: (content, fields) => taken.push({ content, fields }),
    },
  );
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    queue,
    sent,
    taken,
    copies,
    phase: () => states.at(-1)?.phase,
    state: () => states.at(-1),
    isDue: () => due !== null,
    write: (changes: Partial<Content>) => queue.edit({ ...base, ...changes }),
    /** Somebody else changes what the server has, and the editor hears of it. */
    async hear(changed: Partial<Current>) {
      server = { ...server, ...changed };
      queue.look({ version: changed.version ?? 2, status: changed.status ?? 'DRAFT' });
      await settled();
    },
    async pause() {
      due?.();
      await settled();
    },
    async answer(outcome: Parameters<Answer>[0]) {
      answers.shift()?.(outcome);
      await settled();
    },
  };
}
