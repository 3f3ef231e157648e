import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import type { Content } from '@/lib/revisions/content';
import { countUnanswered } from '@/lib/search/unanswered';
import type { Actor } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm, termInReview } from '@/prisma/states';
import { aliasFromSearch } from './alias';
import { dismissSearch } from './dismiss';
import { listSearches } from './list';
import { searchesQuery } from './list-query';
import { termFromSearch } from './new-term';

const tech = await addGlossary();
const hr = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, adam } = cast;
const nora: Actor = await (async () => {
  const { id } = await db.user.create({ data: { email: 'nora@headword.example', name: 'Nora' } });
  await db.membership.create({ data: { userId: id, role: 'AUTHOR', glossaryId: hr.id } });
  return { id, name: 'Nora', grants: [{ role: 'AUTHOR', glossaryId: hr.id }] };
})();

beforeEach(() => db.unansweredSearch.deleteMany());

async function search(words: string, glossaryId: string | null = tech.id): Promise<string> {
  await countUnanswered(words, glossaryId);
  return (await db.unansweredSearch.findFirstOrThrow({ where: { words, glossaryId } })).id;
}
const list = (actor: Actor, asked: Record<string, string> = {}) => listSearches(searchesQuery(asked), actor);
const wordsOf = async (actor: Actor, asked?: Record<string, string>) =>
  (await list(actor, asked)).lines.map(({ words }) => words);
const contentOf = async (termId: string, status: 'DRAFT' | 'PUBLISHED' = 'DRAFT') =>
  (await db.revision.findFirstOrThrow({ where: { termId, status } })).content as unknown as Content;
const handled = (id: string) => db.unansweredSearch.findUniqueOrThrow({ where: { id } });

describe('the list', () => {
  test('shows what was asked on most days first, with the terms whose names are nearest', async () => {
    const cache = await publishedTerm(tech, cast, {
      headword: 'Write-through cache',
      aliases: [{ name: 'Write-thru', kind: 'variant' }],
    });
    await search('zeppelin');
    const often = await search('write thru');
    await db.unansweredSearch.update({ where: { id: often }, data: { days: 7 } });
    const { lines, count } = await list(ada);
    expect(lines.map(({ words, days }) => [words, days])).toEqual([
      ['write thru', 7],
      ['zeppelin', 1],
    ]);
    expect(lines[0]?.near).toEqual([{ id: cache.termId, headword: 'Write-through cache', glossaryId: tech.id }]);
    expect(count).toBe(2);
  });

  test('is asked for by glossary, page and what was handled', async () => {
    await search('everywhere', null);
    await search('here');
    must(await dismissSearch({ searchId: await search('done') }, rita));
    expect(await wordsOf(ada, { glossary: tech.slug })).toEqual(['here']);
    expect(await wordsOf(ada, { glossary: 'everywhere' })).toEqual(['everywhere']);
    expect(await wordsOf(ada, { show: 'handled' })).toEqual(['done']);
    expect(await wordsOf(ada, { page: '2' })).toEqual([]);
  });

  test('shows nobody what was asked of glossaries they do not work in', async () => {
    await search('secret plan');
    await search('open to all', null);
    expect(await wordsOf(nora)).toEqual(['open to all']);
    expect((await list(nora)).count).toBe(1);
    expect(await wordsOf(adam)).toEqual(['open to all']);
  });

  test('leaves out what a term answers to by now', async () => {
    await search('load shedding');
    await publishedTerm(tech, cast, { headword: 'Load shedding' });
    expect(await wordsOf(ada)).toEqual([]);
  });
});

describe('a new term', () => {
  test('is a draft of these words by whoever asked for it; the count goes away, and the term remembers', async () => {
    const searchId = await search('Circuit breaker');
    const { termId } = must(await termFromSearch({ searchId, glossaryId: tech.id }, ada));
    expect((await contentOf(termId)).headword).toBe('Circuit breaker');
    expect(await handled(searchId)).toMatchObject({ days: 0, termId, handledAt: expect.any(Date) });
    const [event] = await listHistory(termId);
    expect(event).toMatchObject({ kind: 'searchTaken', actor: { name: 'Ada' }, details: { words: 'Circuit breaker' } });
    expect(await wordsOf(ada)).toEqual([]);
  });

  test('is made in the glossary that is chosen, where the search was everywhere', async () => {
    const searchId = await search('Sabbatical', null);
    const { termId } = must(await termFromSearch({ searchId, glossaryId: hr.id }, nora));
    expect(await db.term.findUnique({ where: { id: termId } })).toMatchObject({ glossaryId: hr.id });
  });

  test('is not made twice', async () => {
    const searchId = await search('Bulkhead');
    const outcomes = await Promise.all(
      [ada, ravi].map((who) => termFromSearch({ searchId, glossaryId: tech.id }, who)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'wrongStatus' });
  });

  test('is not made where there is one, and the answer says so in plain words', async () => {
    await draftTerm(tech, cast, { headword: 'Canary' });
    const outcome = await termFromSearch({ searchId: await search('canary'), glossaryId: tech.id }, ada);
    expect(outcome).toMatchObject({ reason: 'invalid', fields: { '': expect.stringContaining('already') } });
  });

  test('is made by authors of the glossary alone', async () => {
    const searchId = await search('Sidecar');
    expect(await termFromSearch({ searchId, glossaryId: tech.id }, rita)).toMatchObject({ reason: 'wrongRole' });
    expect(await termFromSearch({ searchId, glossaryId: tech.id }, nora)).toMatchObject({ reason: 'notFound' });
    expect(await termFromSearch({ searchId, glossaryId: hr.id }, nora)).toMatchObject({ reason: 'notFound' });
  });
});

describe('an alias', () => {
  test('goes into a draft of the term, and readers find it once that is published', async () => {
    const term = await publishedTerm(tech, cast, { headword: 'Kubernetes' });
    must(await aliasFromSearch({ searchId: await search('K8s'), termId: term.termId }, ravi));
    expect((await contentOf(term.termId)).aliases).toEqual([{ name: 'K8s', kind: 'synonym' }]);
    expect((await contentOf(term.termId, 'PUBLISHED')).aliases).toEqual([]);
    expect((await listHistory(term.termId)).map(({ kind }) => kind).slice(0, 3)).toEqual([
      'searchTaken',
      'drafted',
      'revised',
    ]);
  });

  test('joins the draft that is open, and a misspelling is not shown to readers', async () => {
    const draft = await draftTerm(tech, cast, { headword: 'Idempotence' });
    must(await aliasFromSearch({ searchId: await search('idempotance'), termId: draft.termId }, ravi));
    expect((await contentOf(draft.termId)).aliases).toEqual([{ name: 'idempotance', kind: 'hidden' }]);
    expect(await db.revision.count({ where: { termId: draft.termId } })).toBe(1);
  });

  test('that the term has already changes nothing, and the search is answered all the same', async () => {
    const draft = await draftTerm(tech, cast, { headword: 'Latency' });
    const searchId = await search('LATENCY');
    must(await aliasFromSearch({ searchId, termId: draft.termId }, ada));
    expect((await contentOf(draft.termId)).aliases).toEqual([]);
    expect((await handled(searchId)).termId).toBe(draft.termId);
  });

  test('is not added to what is under review, and nothing is lost', async () => {
    const { termId } = await termInReview(tech, cast, { headword: 'Throughput' });
    const searchId = await search('goodput');
    const outcome = await aliasFromSearch({ searchId, termId }, ada);
    expect(outcome).toMatchObject({ reason: 'wrongStatus', fields: { '': expect.stringContaining('under review') } });
    expect((await handled(searchId)).handledAt).toBeNull();
  });

  test('is added by authors of the glossary alone', async () => {
    const { termId } = await draftTerm(tech, cast, { headword: 'Jitter' });
    const searchId = await search('dispersion', null);
    expect(await aliasFromSearch({ searchId, termId }, rita)).toMatchObject({ reason: 'wrongRole' });
    expect(await aliasFromSearch({ searchId, termId }, nora)).toMatchObject({ reason: 'notFound' });
  });
});

describe('dismissing', () => {
  test('takes the words off the list for whoever works on texts, and is on record', async () => {
    const searchId = await search('asdf');
    must(await dismissSearch({ searchId }, rita));
    expect(await wordsOf(ada)).toEqual([]);
    const event = await db.event.findFirstOrThrow({ where: { stream: 'readers' }, orderBy: { sequence: 'desc' } });
    expect(event).toMatchObject({ kind: 'searchDismissed', actorId: rita.id, details: { words: 'asdf', days: 1 } });
    expect(await dismissSearch({ searchId }, ada)).toMatchObject({ reason: 'wrongStatus' });
  });

  test('is for nobody who does not work on the texts there', async () => {
    const searchId = await search('qwerty');
    expect(await dismissSearch({ searchId }, nora)).toMatchObject({ reason: 'notFound' });
    expect(await dismissSearch({ searchId }, adam)).toMatchObject({ reason: 'notFound' });
  });
});
