import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { findRevision } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  move,
  type Placed,
  publishedTerm,
  returnedTerm,
  revisedTerm,
  someContent,
  termInReview,
} from '@/prisma/states';
import { newThread } from './form';
import { listThreads } from './list';
import { reply } from './reply';
import { reopenThread, resolveThread } from './resolve';
import { startThread } from './start';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, ruth, pia, adam } = cast;

const definition = 'A store that answers sooner than where its answers come from.';
const sooner = { field: 'definition', exact: 'sooner', before: 17 };

const say = ({ revisionId }: { revisionId: string }, actor = rita, more: Partial<typeof newThread._input> = {}) =>
  startThread(newThread.parse({ revisionId, selected: sooner, text: 'Faster?', replacement: null, ...more }), actor);

async function threadsOf({ termId, revisionId }: Placed) {
  const found = await findRevision(revisionId);
  if (!found) throw new Error('There is no such revision.');
  return listThreads(termId, found.revision.content);
}

const told = (userId: string, termId: string) =>
  db.notification.findMany({
    where: { userId, termId },
    orderBy: { id: 'asc' },
    select: { kind: true, details: true },
  });

describe('a thread', () => {
  test('stands beside the passage it was begun on', async () => {
    const term = await termInReview(glossary, cast, { definition });
    must(await say(term));
    expect(await threadsOf(term)).toMatchObject([
      {
        number: 1,
        by: 'Rita',
        field: 'definition',
        quote: {
          exact: 'sooner',
          prefix: 'A store that answers ',
          suffix: ' than where its answers come fro',
          start: 21,
        },
        shown: { field: 'definition', before: 17, length: 6 },
        comments: [{ by: 'Rita', text: 'Faster?' }],
      },
    ]);
  });

  test('is carried to the next revision while its words survive, and detached where they do not', async () => {
    const term = await returnedTerm(glossary, cast, { definition });
    must(await say(term));
    const { headword } = (await findRevision(term.revisionId))?.revision.content ?? {};
    const kept = await revisedTerm(term, ada, someContent({ headword, definition: `In short: ${definition}` }));
    expect(await threadsOf(kept)).toMatchObject([{ number: 1, shown: { before: 25 } }]);
    await move(kept, 'discard', ada);
    const gone = await revisedTerm(term, ada, someContent({ headword, definition: 'Something else.' }));
    expect(await threadsOf(gone)).toMatchObject([{ quote: { exact: 'sooner' }, shown: null }]);
  });

  test('may be about the whole revision', async () => {
    const term = await termInReview(glossary, cast, { definition });
    must(await say(term, rita, { selected: null }));
    expect(await threadsOf(term)).toMatchObject([{ field: '', quote: null, shown: null }]);
  });

  test('is not begun on words that are not there', async () => {
    const term = await termInReview(glossary, cast, { definition });
    expect(await say(term, rita, { selected: { ...sooner, before: 3 } })).toMatchObject({ reason: 'invalid' });
    expect(
      newThread.safeParse({ revisionId: term.revisionId, selected: null, text: ' ', replacement: null }).success,
    ).toBe(false);
  });

  test('said twice in a row is stored once', async () => {
    const term = await termInReview(glossary, cast, { definition });
    const [first, second] = await Promise.all([say(term), say(term)]);
    expect(must(first)).toEqual(must(second));
    const [thread] = await threadsOf(term);
    const threadId = thread?.id ?? '';
    await Promise.all([reply({ threadId, text: 'Yes.' }, ada), reply({ threadId, text: 'Yes.' }, ada)]);
    expect((await threadsOf(term))[0]?.comments).toHaveLength(2);
  });

  test('is settled and taken up again by anybody who works on texts, and says by whom', async () => {
    const term = await termInReview(glossary, cast, { definition });
    const { threadId } = must(await say(term));
    must(await resolveThread({ threadId }, ada));
    must(await resolveThread({ threadId }, pia));
    expect(await threadsOf(term)).toMatchObject([{ resolvedBy: 'Ada' }]);
    must(await reopenThread({ threadId }, rita));
    expect(await threadsOf(term)).toMatchObject([{ resolvedBy: null, resolvedAt: null }]);
  });

  test('is nothing for those who only administer, and does not exist for strangers', async () => {
    const term = await termInReview(glossary, cast, { definition });
    const { threadId } = must(await say(term));
    const stranger = { ...ada, id: (await db.user.create({ data: { email: `x${threadId}@acme.org`, name: 'X' } })).id };
    for (const run of [
      (actor: typeof ada) => say(term, actor),
      (actor: typeof ada) => reply({ threadId, text: 'Hm.' }, actor),
      (actor: typeof ada) => resolveThread({ threadId }, actor),
      (actor: typeof ada) => reopenThread({ threadId }, actor),
    ]) {
      expect(await run(adam)).toEqual(refused('wrongRole'));
      expect(await run(stranger)).toEqual(refused('notFound'));
    }
  });
});

describe('who is told', () => {
  test('the authors of what somebody wrote about it, and those in the thread of every answer', async () => {
    const term = await termInReview(glossary, cast, { definition });
    const { threadId } = must(await say(term));
    must(await reply({ threadId, text: 'Indeed.' }, ruth));
    expect(await told(ada.id, term.termId)).toMatchObject([{ kind: 'replied' }, { kind: 'replied' }]);
    expect((await told(rita.id, term.termId)).filter(({ kind }) => kind === 'replied')).toHaveLength(1);
    expect((await told(ruth.id, term.termId)).filter(({ kind }) => kind === 'replied')).toHaveLength(0);
  });

  test('whoever is mentioned, once, and of nothing else by the same words', async () => {
    const term = await termInReview(glossary, cast, { definition });
    must(await say(term, rita, { text: 'What do you say, @Ravi? @Ada?' }));
    expect(await told(ravi.id, term.termId)).toMatchObject([{ kind: 'mentioned' }]);
    expect((await told(ada.id, term.termId)).map(({ kind }) => kind)).toEqual(['mentioned']);
    expect(await db.mention.count({ where: { comment: { thread: { termId: term.termId } } } })).toBe(2);
  });
});

describe('open threads', () => {
  test('keep everybody from approving where the policy says so, until they are resolved', async () => {
    const strict = await addGlossary({ openThreadsBlock: true });
    const term = await termInReview(strict, cast, { definition });
    const { threadId } = must(await say(term));
    const { applyTransition } = await import('@/lib/revisions/apply');
    const approve = () => applyTransition({ ...term, name: 'approve' }, ruth);
    expect(await approve()).toMatchObject({
      reason: 'incomplete',
      fields: { threads: expect.stringContaining('One') },
    });
    must(await resolveThread({ threadId }, rita));
    must(await approve());
  });

  test('keep nobody from anything where it does not', async () => {
    const term = await termInReview(glossary, cast, { definition });
    must(await say(term));
    await move(term, 'approve', ruth);
  });

  test('of a live term are about the live text', async () => {
    const live = await publishedTerm(glossary, cast, { definition });
    must(await say(live));
    expect(await threadsOf(live)).toMatchObject([{ shown: { before: 17 } }]);
  });
});
