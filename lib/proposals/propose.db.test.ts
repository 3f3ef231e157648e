import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm, retiredTerm } from '@/prisma/states';
import { declineProposal } from './decline';
import { forgetProposers } from './forget';
import { changeProposal, longest, termProposal } from './form';
import { mergeProposal } from './merge';
import { mostOpen, proposeChange, proposeTerm } from './propose';
import { listEarlierChanges, listEarlierTerms, listSimilarTerms } from './similar';
import { takeProposal } from './take';

const tech = await addGlossary();
const hr = await addGlossary();
const cast = await addCast();
const { ada, rita } = cast;
const cache = await publishedTerm(tech, cast, { headword: 'Cache', aliases: [{ name: 'Buffer', kind: 'synonym' }] });

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM editorial."ProposalAddress"`;
  await db.$executeRaw`DELETE FROM editorial."Proposal"`;
});

const term = (words: string, more: Record<string, string> = {}) =>
  proposeTerm(termProposal.parse({ glossaryId: tech.id, words, text: '', source: '', email: '', ...more }));
const change = (text: string, more: Record<string, string> = {}) =>
  proposeChange(changeProposal.parse({ termId: cache.termId, text, source: '', email: '', ...more }));
const proposals = () => db.proposal.findMany({ orderBy: { id: 'asc' }, include: { addresses: true } });
const only = async () => {
  const [one, ...others] = await proposals();
  expect(others).toEqual([]);
  return one ?? expect.fail('Nothing was kept.');
};

test('a proposal is kept with the words and nothing about who sent it', async () => {
  must(await term(' Service   mesh ', { text: 'A layer.', source: 'A book' }));
  expect(await only()).toMatchObject({
    kind: 'TERM',
    words: 'Service mesh',
    text: 'A layer.',
    source: 'A book',
    times: 1,
    state: 'OPEN',
    addresses: [],
  });
});

test('the same proposal again raises a counter, and what is said in other words is kept beside it', async () => {
  must(await term('Service mesh', { text: 'A layer.' }));
  must(await term('SERVICE MESH', { text: 'A layer.' }));
  await Promise.all([term('service mésh', { text: 'Another view.' }), term('Service-mesh'), term('Service mesh')]);
  const kept = await proposals();
  expect(kept.map(({ words, times, others }) => [words, times, others])).toEqual([
    ['Service mesh', 4, ['Another view.']],
    ['Service-mesh', 1, []],
  ]);
});

test('at most five other wordings are kept', async () => {
  for (let at = 0; at < 9; at++) must(await term('Service mesh', { text: `View ${at}` }));
  expect((await only()).others).toHaveLength(5);
  expect((await only()).times).toBe(9);
});

test('the same words in another glossary, or about another term, are another proposal', async () => {
  const other = await publishedTerm(tech, cast, { headword: 'Queue' });
  must(await term('Service mesh'));
  must(await term('Service mesh', { glossaryId: hr.id }));
  must(await change('It is wrong.'));
  must(await change('It is wrong.', { termId: other.termId }));
  must(await change('It is WRONG.'));
  expect((await proposals()).map(({ times }) => times)).toEqual([1, 1, 2, 1]);
});

test('long texts are the same where all of them is', async () => {
  const long = 'word '.repeat(180);
  must(await change(`${long}one`));
  must(await change(`${long}two`));
  must(await change(`${long}one`));
  expect((await proposals()).map(({ times }) => times)).toEqual([2, 1]);
});

test('only of public glossaries and live terms; a draft that nobody published does not exist', async () => {
  const draft = await draftTerm(tech, cast);
  const gone = await retiredTerm(tech, cast);
  expect(await change('Wrong.', { termId: draft.termId })).toMatchObject({ reason: 'notFound' });
  expect(await change('Wrong.', { termId: gone.termId })).toMatchObject({ reason: 'notFound' });
  expect(await term('x', { glossaryId: crypto.randomUUID() })).toMatchObject({ reason: 'notFound' });
});

test('bad input is said field by field, and never too long to keep', () => {
  const fields = (input: Record<string, string>) =>
    termProposal.safeParse({ glossaryId: tech.id, words: 'x', text: '', source: '', email: '', ...input }).error
      ?.issues;
  expect(fields({ words: '  ' })).toMatchObject([{ path: ['words'], message: 'missing' }]);
  expect(fields({ email: 'ada' })).toMatchObject([{ path: ['email'], message: 'notAnAddress' }]);
  expect(fields({ email: 'ada@x.example\nBcc: b@x.example' })).toMatchObject([{ message: 'notAnAddress' }]);
  for (const field of ['words', 'text', 'source', 'email'] as const)
    expect(fields({ [field]: 'x'.repeat(longest[field] + 1) })).toMatchObject([{ path: [field], message: 'tooLong' }]);
  expect(fields({ more: 'x' })).toHaveLength(1);
});

test('an address is kept once, apart from the proposal, and erased after half a year', async () => {
  must(await term('Service mesh', { email: 'Reader@Example.org' }));
  must(await term('Service mesh', { email: 'reader@example.org' }));
  expect((await only()).addresses).toMatchObject([{ email: 'reader@example.org', language: 'en' }]);
  await db.$executeRaw`UPDATE editorial."ProposalAddress" SET "createdAt" = "createdAt" - interval '5 months 20 days'`;
  await forgetProposers();
  expect((await only()).addresses).toHaveLength(1);
  await db.$executeRaw`UPDATE editorial."ProposalAddress" SET "createdAt" = "createdAt" - interval '20 days'`;
  await forgetProposers();
  expect((await only()).addresses).toEqual([]);
});

test('nobody can fill the disk: beyond a thousand open ones a new one has to wait, and a known one still counts', async () => {
  must(await term('Known'));
  await db.$executeRaw`
    INSERT INTO editorial."Proposal" (id, kind, "glossaryId", words, key, text, others)
    SELECT gen_random_uuid(), 'TERM', ${tech.id}::uuid, 'w' || n, 'w' || n, '', '{}'
    FROM generate_series(1, ${mostOpen - 1}::int) AS n`;
  expect(await term('One more')).toMatchObject({ reason: 'tooMany' });
  must(await term('known'));
  expect(await db.proposal.count()).toBe(mostOpen);
});

test('what is near is named: live terms by their names, and nothing that is not public', async () => {
  await draftTerm(tech, cast, { headword: 'Cachet' });
  expect((await listSimilarTerms('cashe', tech.id)).map(({ headword }) => headword)).toEqual(['Cache']);
  expect((await listSimilarTerms('buffer', tech.id)).map(({ headword }) => headword)).toEqual(['Cache']);
  expect(await listSimilarTerms('zeppelin', tech.id)).toEqual([]);
});

test('what was declined is found when someone proposes the same again, with the reason given then', async () => {
  must(await term('Webmaster'));
  const { id: proposalId } = await only();
  must(await declineProposal({ proposalId, reason: 'Nobody says so any more.', shown: true }, rita));
  const told = { words: 'Webmaster', state: 'DECLINED', reason: 'Nobody says so any more.' };
  expect(await listEarlierTerms('web master', tech.id)).toMatchObject([told]);
  expect(await listEarlierTerms('webmaster', hr.id)).toEqual([]);
  expect(await listEarlierTerms('zeppelin', tech.id)).toEqual([]);
  must(await term('webmaster', { text: 'They do.' }));
  expect((await proposals()).map(({ state, times }) => [state, times])).toEqual([
    ['DECLINED', 1],
    ['OPEN', 1],
  ]);
});

test('a reason that the editors keep to themselves is shown to nobody', async () => {
  must(await term('Buy now'));
  must(await declineProposal({ proposalId: (await only()).id, reason: 'Advertising.', shown: false }, rita));
  must(await change('Visit my site'));
  const { id: proposalId } = await db.proposal.findFirstOrThrow({ where: { kind: 'CHANGE' } });
  must(await declineProposal({ proposalId, reason: 'Advertising.', shown: false }, rita));
  expect(await listEarlierTerms('Buy now', tech.id)).toEqual([]);
  expect(await listEarlierChanges(cache.termId)).toEqual([]);
});

test('what waits or was taken up is said of exactly the same words alone', async () => {
  must(await term('Service mesh'));
  expect(await listEarlierTerms('service mesh', tech.id)).toMatchObject([{ state: 'OPEN' }]);
  expect(await listEarlierTerms('service meshes', tech.id)).toEqual([]);
  must(await takeProposal({ proposalId: (await only()).id }, ada));
  expect(await listEarlierTerms('service mesh', tech.id)).toMatchObject([{ state: 'TAKEN' }]);
});

test('what was merged counts for the one it was merged into', async () => {
  must(await term('K8s'));
  must(await term('Kubernetes'));
  const [k8s, kubernetes] = await proposals();
  must(await mergeProposal({ proposalId: k8s?.id ?? '', intoId: kubernetes?.id ?? '' }, rita));
  must(await term('k8s'));
  expect(await db.proposal.findUnique({ where: { id: kubernetes?.id ?? '' } })).toMatchObject({ times: 3 });
  expect(await db.proposal.count()).toBe(2);
});
