import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { brokenInvariants } from '@/lib/invariants/broken';
import { findPublishedTerm } from '@/lib/published/term';
import { alternatesOf } from '@/lib/published/translations';
import { applyTransition } from '@/lib/revisions/apply';
import { findTerm } from '@/lib/terms/find';
import { listTerms } from '@/lib/terms/list';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, type Placed, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { findMissedChange, listTranslationLines } from './list';
import { pairTranslation } from './pair';
import { unpairTranslation } from './unpair';

const english = await addGlossary();
const german = await addGlossary({ locale: 'de' });
const japanese = await addGlossary({ locale: 'ja' });
const cast = await addCast();
const { ada, ravi, rita, ruth, pia } = cast;
let count = 0;

const pageOf = async (glossary: { id: string }, { termId }: Placed) => {
  const term = await db.term.findUniqueOrThrow({ where: { id: termId }, select: { slug: true } });
  return findPublishedTerm(glossary.id, term.slug);
};
const languagesOn = async (glossary: { id: string }, term: Placed) =>
  (await pageOf(glossary, term))?.translations.map(({ language }) => language);
const isOutdated = async (glossary: { id: string }, term: Placed) =>
  (await pageOf(glossary, term))?.translations.find(({ id }) => id === term.termId)?.isOutdated;
const republish = async (term: Placed) => {
  const { headword, slug } = await db.term.findUniqueOrThrow({ where: { id: term.termId } });
  const next = await revisedTerm(term, ada, someContent({ headword, slug, definition: `Anew ${(count += 1)}.` }));
  return move(await move(await move(next, 'submit', ada), 'approve', rita), 'publish', pia);
};
const pair = (term: Placed, original: Placed, actor = pia) =>
  pairTranslation({ termId: term.termId, originalId: original.termId }, actor);
const trio = async () => {
  const original = await publishedTerm(english, cast);
  const [de, ja] = [await publishedTerm(german, cast), await publishedTerm(japanese, cast)];
  for (const term of [de, ja]) must(await pair(term, original));
  return { original, de, ja };
};

describe('terms that are paired', () => {
  test('name each other in every language, also two translations of one original', async () => {
    const { original, de, ja } = await trio();
    expect(await languagesOn(english, original)).toEqual(['de', 'en', 'ja']);
    expect(await languagesOn(german, de)).toEqual(['de', 'en', 'ja']);
    expect(await languagesOn(japanese, ja)).toEqual(['de', 'en', 'ja']);
    const alternates = alternatesOf((await pageOf(japanese, ja))?.translations ?? []);
    expect(Object.keys(alternates)).toEqual(['de', 'en', 'ja', 'x-default']);
    expect(alternates['x-default']).toBe(alternates.en);
  });

  test('are found when a translation is named as the original of another', async () => {
    const { de } = await trio();
    const ur = await publishedTerm(await addGlossary({ locale: 'ur' }), cast);
    must(await pair(ur, de));
    expect(await languagesOn(german, de)).toEqual(['de', 'en', 'ja', 'ur']);
  });

  test('say nothing of one that is not live, to readers', async () => {
    const original = await publishedTerm(english, cast);
    const draft = await draftTerm(german, cast);
    must(await pair(draft, original));
    expect(await languagesOn(english, original)).toEqual([]);
    must(await applyTransition({ ...draft, name: 'submit' }, ada));
    expect(await db.publishedTranslation.count({ where: { termId: draft.termId } })).toBe(0);
    expect((await listTranslationLines(original.termId, pia)).map(({ isLive }) => isLive)).toEqual([true, false]);
  });

  test('stay together when the original is retired, and nobody is behind it then', async () => {
    const { original, de, ja } = await trio();
    await move(await republish(original), 'retire', pia);
    expect(await languagesOn(german, de)).toEqual(['de', 'ja']);
    expect(await isOutdated(japanese, ja)).toBe(false);
  });

  test('are parted again, and the record says so', async () => {
    const { original, de } = await trio();
    must(await unpairTranslation({ termId: de.termId }, pia));
    must(await unpairTranslation({ termId: de.termId }, pia));
    expect(await languagesOn(german, de)).toEqual([]);
    expect(await languagesOn(english, original)).toEqual(['en', 'ja']);
    expect((await listHistory(de.termId)).map(({ kind }) => kind).slice(0, 2)).toEqual(['unpaired', 'paired']);
  });
});

describe('a translation is outdated', () => {
  test('once its original is published anew, until it is published anew itself', async () => {
    const { original, de, ja } = await trio();
    expect(await isOutdated(german, de)).toBe(false);
    await republish(original);
    expect([await isOutdated(german, de), await isOutdated(japanese, ja)]).toEqual([true, true]);
    await republish(de);
    expect([await isOutdated(german, de), await isOutdated(japanese, ja)]).toEqual([false, true]);
  });

  test('or until somebody confirms that it is still accurate', async () => {
    const { original, de } = await trio();
    await republish(original);
    const { revision } = (await findTerm(de.termId)) ?? {};
    must(
      await applyTransition({ revisionId: revision?.id ?? '', version: revision?.version ?? 0, name: 'confirm' }, ruth),
    );
    expect(await isOutdated(german, de)).toBe(false);
  });

  test('not because its original is confirmed, nor when it is paired later', async () => {
    const { original, ja } = await trio();
    await move(original, 'confirm', ruth);
    expect(await isOutdated(japanese, ja)).toBe(false);
    const late = await publishedTerm(await addGlossary({ locale: 'fr' }), cast);
    await republish(original);
    must(await pair(late, original));
    expect((await listTranslationLines(late.termId, pia)).map(({ isOutdated }) => isOutdated)).toContain(true);
    expect(await findMissedChange(late.termId)).toBeNull();
  });

  test('and then listed in the studio, with what it missed', async () => {
    const { original, de } = await trio();
    await republish(original);
    await republish(original);
    const { lines } = await listTerms({ outdated: '1', glossary: german.slug }, ada);
    expect(lines.map(({ id }) => id)).toContain(de.termId);
    expect(lines.every(({ outdated }) => outdated)).toBe(true);
    expect((await listTerms({ glossary: english.slug }, ada)).lines.some(({ outdated }) => outdated)).toBe(false);
    expect(await findMissedChange(de.termId)).toEqual({ originalId: original.termId, from: 1, to: 3 });
  });
});

describe('who may pair what', () => {
  test('a publisher; an author, as long as the term is not live', async () => {
    const original = await publishedTerm(english, cast);
    expect(await pair(await publishedTerm(german, cast), original, ada)).toMatchObject({ reason: 'wrongRole' });
    expect(await pair(await draftTerm(german, cast), original, rita)).toMatchObject({ reason: 'wrongRole' });
    must(await pair(await draftTerm(german, cast), original, ada));
  });

  test('nobody, with a term they cannot know of', async () => {
    const [original, draft] = [await draftTerm(english, cast), await draftTerm(german, cast)];
    await db.membership.updateMany({ where: { userId: ravi.id }, data: { glossaryId: german.id } });
    expect(await pair(draft, original, ravi)).toMatchObject({ reason: 'notFound' });
    expect(await pair(await draftTerm(japanese, cast), original, ravi)).toMatchObject({ reason: 'notFound' });
    must(await pair(draft, await publishedTerm(english, cast), ravi));
  });

  test.each([
    ['itself', async (term: Placed) => term, 'The original has to be in another glossary.'],
    ['a term of its glossary', () => publishedTerm(german, cast), 'The original has to be in another glossary.'],
    [
      'a term in the same language',
      async () => publishedTerm(await addGlossary({ locale: 'de' }), cast, { headword: 'Zwilling' }),
      'Zwilling is in the same language.',
    ],
  ])('no term is a translation of %s', async (_, originalOf, problem) => {
    const term = await publishedTerm(german, cast);
    expect(await pair(term, await originalOf(term))).toMatchObject({ fields: { originalId: problem } });
  });

  test('an original has one translation in a glossary and translates nothing itself', async () => {
    const { original, de, ja } = await trio();
    const problemOf = async (term: Placed, other: Placed) => {
      const outcome = await pair(term, other);
      return outcome.ok ? null : outcome.fields?.originalId;
    };
    expect(await problemOf(await publishedTerm(german, cast), original)).toMatch(/has a translation here already/);
    expect(await problemOf(de, await publishedTerm(english, cast))).toMatch(/It is a translation of .* already/);
    expect(await problemOf(original, await publishedTerm(german, cast))).toBe('It has translations of its own.');
    expect(await problemOf(ja, original)).toBeNull();
  });

  test('of two who pair at the same time, one is refused', async () => {
    const original = await publishedTerm(english, cast);
    const [one, other] = [await publishedTerm(german, cast), await publishedTerm(german, cast)];
    const outcomes = await Promise.all([pair(one, original), pair(other, original)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

test('all of it leaves the invariants whole', async () => expect(await brokenInvariants(db)).toEqual([]));
