import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { refused } from '@/lib/refusal';
import { saveDraft } from '@/lib/revisions/save';
import { findRevision, findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  approvedTerm,
  draftTerm,
  move,
  type Placed,
  returnedTerm,
  someContent,
  termInReview,
} from '@/prisma/states';
import { declineSuggestion } from './decide';
import { newThread } from './form';
import { startThread } from './start';
import { takeSuggestion } from './take';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, pia } = cast;
const definition = 'A store that answers sooner than where its answers come from.';

async function suggest({ revisionId }: Placed, replacement = 'faster', actor = rita, exact = 'sooner', before = 17) {
  const selected = { field: 'definition', exact, before };
  return startThread(newThread.parse({ revisionId, selected, text: '', replacement }), actor);
}
const take = ({ revisionId, version }: Placed, threadId: string, actor = ada) =>
  takeSuggestion({ threadId, revisionId, version }, actor);
const latest = async ({ termId }: Placed) => (await findTerm(termId))?.revision;

describe('a suggestion', () => {
  test('does not make whoever proposes it a contributor; taking it makes the author one', async () => {
    const term = await draftTerm(glossary, cast, { definition });
    const { threadId } = must(await suggest(term));
    must(await take(term, threadId, ravi));
    const draft = await latest(term);
    expect(draft?.content.definition).toBe(definition.replace('sooner', 'faster'));
    expect(draft?.contributors.map(({ name }) => name).sort()).toEqual(['Ada', 'Ravi']);
    const [event] = await listHistory(term.termId, { limit: 2 });
    expect(event).toMatchObject({ kind: 'suggestionTaken', actor: { name: 'Ravi' }, details: { proposedBy: 'Rita' } });
  });

  test('of a reviewer is no own work: they may approve what was taken', async () => {
    const term = await draftTerm(glossary, cast, { definition });
    const { threadId } = must(await suggest(term));
    must(await take(term, threadId));
    const { id: revisionId = '', version = 0 } = (await latest(term)) ?? {};
    const submitted = await move({ ...term, revisionId, version }, 'submit', ada);
    await move(submitted, 'approve', rita);
  });

  test('is taken with one click also while it is in review, approved or returned: the next draft has it', async () => {
    for (const state of [termInReview, approvedTerm, returnedTerm]) {
      const term = await state(glossary, cast, { definition });
      const { threadId } = must(await suggest(term));
      expect(must(await take(term, threadId))).toMatchObject({ number: 2 });
      expect(await latest(term)).toMatchObject({ number: 2, status: 'DRAFT', content: { definition: /faster/ } });
      expect((await findRevision(term.revisionId))?.revision).toMatchObject({
        status: 'RETURNED',
        content: { definition },
      });
    }
  });

  test('is not taken into what is scheduled, nor by whoever is no author, nor twice', async () => {
    const approved = await approvedTerm(glossary, cast, { definition });
    const { threadId } = must(await suggest(approved));
    const scheduled = await move(approved, 'schedule', pia, { scheduledFor: new Date(Date.now() + 3_600_000) });
    expect(await take(scheduled, threadId)).toEqual(refused('wrongStatus'));
    expect(await take(scheduled, threadId, rita)).toEqual(refused('wrongRole'));
    const term = await draftTerm(glossary, cast, { definition });
    const other = must(await suggest(term)).threadId;
    const [one, two] = await Promise.all([take(term, other), take(term, other)]);
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
    expect((await latest(term))?.content.definition).toBe(definition.replace('sooner', 'faster'));
  });

  test('in review is taken by its authors only: withdrawing it is theirs', async () => {
    const term = await termInReview(glossary, cast, { definition });
    const { threadId } = must(await suggest(term));
    expect(await take(term, threadId, ravi)).toEqual(refused('notYours'));
    expect(await latest(term)).toMatchObject({ number: 1, status: 'IN_REVIEW' });
  });

  test('is not taken into a text that has changed since it was shown, nor where its words are gone', async () => {
    const term = await draftTerm(glossary, cast, { definition });
    const { threadId } = must(await suggest(term));
    const content = someContent({ headword: (await latest(term))?.content.headword, definition: 'Other words.' });
    const { version } = must(await saveDraft({ ...term, content }, ada));
    expect(await take(term, threadId)).toMatchObject({ reason: 'conflict' });
    expect(await take({ ...term, version }, threadId)).toMatchObject({ reason: 'invalid' });
  });

  test('that is declined changes no text, and says so to whoever made it', async () => {
    const term = await draftTerm(glossary, cast, { definition });
    const { threadId } = must(await suggest(term));
    must(await declineSuggestion({ threadId }, ada));
    expect(await latest(term)).toMatchObject({ version: term.version, content: { definition } });
    expect(await declineSuggestion({ threadId }, ada)).toEqual(refused('wrongStatus'));
    expect(await take(term, threadId)).toEqual(refused('wrongStatus'));
    const told = await db.notification.findMany({ where: { userId: rita.id, threadId } });
    expect(told).toMatchObject([{ kind: 'replied', details: { text: 'Your suggestion was declined.' } }]);
    expect((await listHistory(term.termId))[0]).toMatchObject({ kind: 'suggestionDeclined' });
  });

  test.each([
    ['the same words', 'sooner'],
    ['more than fits', 'x'.repeat(1_100)],
  ])('of %s is refused', async (_, replacement) => {
    const term = await draftTerm(glossary, cast, { definition });
    expect(await suggest(term, replacement)).toMatchObject({ reason: 'invalid', fields: { replacement: /./ } });
  });
});
