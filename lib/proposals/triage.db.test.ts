import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import type { Content } from '@/lib/revisions/content';
import type { Actor } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { findReadersWords } from './beside';
import { declineProposal } from './decline';
import { changeProposal, termProposal } from './form';
import { proposalKey } from './key';
import { mergeProposal } from './merge';
import { proposeChange, proposeTerm } from './propose';
import { takeProposal } from './take';

const tech = await addGlossary();
const hr = await addGlossary({ locale: 'de' });
const cast = await addCast();
const { ada, ravi, rita, pia, adam } = cast;
const live = await publishedTerm(tech, cast, { headword: 'Cache' });
const nora: Actor = await (async () => {
  const { id } = await db.user.create({ data: { email: 'nora@headword.example', name: 'Nora' } });
  await db.membership.create({ data: { userId: id, role: 'AUTHOR', glossaryId: hr.id } });
  return { id, name: 'Nora', grants: [{ role: 'AUTHOR', glossaryId: hr.id }] };
})();

beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
  await db.mail.deleteMany();
  await db.$executeRaw`DELETE FROM editorial."ProposalAddress"`;
  await db.$executeRaw`DELETE FROM editorial."Proposal"`;
});

async function term(words: string, more: Record<string, string> = {}): Promise<string> {
  const input = { glossaryId: tech.id, words, text: '', source: '', email: '', ...more };
  must(await proposeTerm(termProposal.parse(input)));
  return (await db.proposal.findFirstOrThrow({ where: { key: proposalKey(words), state: 'OPEN' } })).id;
}
async function change(text: string, more: Record<string, string> = {}): Promise<string> {
  must(await proposeChange(changeProposal.parse({ termId: live.termId, text, source: '', email: '', ...more })));
  return (await db.proposal.findFirstOrThrow({ where: { text }, orderBy: { id: 'desc' } })).id;
}
const state = (id: string) => db.proposal.findUniqueOrThrow({ where: { id } });
const no = { reason: 'It is a word of one company.', shown: true };
const mail = () => db.mail.findMany({ orderBy: { to: 'asc' } });

describe('taking', () => {
  test('a term that is missing becomes a draft in the reader’s words, by whoever took it', async () => {
    const proposalId = await term('Service mesh', { text: 'A layer.', source: 'https://example.org/mesh' });
    const { termId } = must(await takeProposal({ proposalId }, ada));
    const revision = await db.revision.findFirstOrThrow({ where: { termId }, include: { contributors: true } });
    expect(revision.content as unknown as Content).toMatchObject({
      headword: 'Service mesh',
      definition: 'A layer.',
      sources: [{ title: '', url: 'https://example.org/mesh' }],
    });
    expect(revision.contributors.map(({ userId }) => userId)).toEqual([ada.id]);
    expect(await state(proposalId)).toMatchObject({ state: 'TAKEN', termId, decidedById: ada.id });
    expect((await listHistory(termId))[0]).toMatchObject({ kind: 'proposalTaken', actor: { name: 'Ada' } });
    expect((await findReadersWords(termId)).proposals).toMatchObject([{ id: proposalId, state: 'TAKEN' }]);
  });

  test('a change names the term, beside which it then stands, until that is published anew', async () => {
    const proposalId = await change('It says nothing of eviction.');
    expect(must(await takeProposal({ proposalId }, ravi))).toEqual({ termId: live.termId });
    expect((await findReadersWords(live.termId)).proposals).toMatchObject([
      { text: 'It says nothing of eviction.', by: 'Ravi' },
    ]);
    await db.$executeRaw`UPDATE editorial."Proposal" SET "decidedAt" = now() - interval '1 day'`;
    expect((await findReadersWords(live.termId)).proposals).toEqual([]);
  });

  test('is for authors of the glossary, and for nobody twice', async () => {
    const proposalId = await term('Sidecar');
    expect(await takeProposal({ proposalId }, rita)).toMatchObject({ reason: 'wrongRole' });
    expect(await takeProposal({ proposalId }, nora)).toMatchObject({ reason: 'notFound' });
    expect(await takeProposal({ proposalId }, adam)).toMatchObject({ reason: 'notFound' });
    const outcomes = await Promise.all([ada, ravi].map((who) => takeProposal({ proposalId }, who)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict', by: expect.any(String) });
  });

  test('what there is already says so in plain words, and stays open', async () => {
    await draftTerm(tech, cast, { headword: 'Canary' });
    const proposalId = await term('canary');
    const outcome = await takeProposal({ proposalId }, ada);
    expect(outcome).toMatchObject({ reason: 'invalid', fields: { '': expect.stringContaining('already') } });
    expect((await state(proposalId)).state).toBe('OPEN');
  });
});

describe('declining', () => {
  test('is done with a reason, by whoever works on the texts of the glossary, and is on record', async () => {
    const proposalId = await change('Rename it.');
    expect(await declineProposal({ proposalId, ...no }, nora)).toMatchObject({ reason: 'notFound' });
    expect(await declineProposal({ proposalId, ...no }, adam)).toMatchObject({ reason: 'notFound' });
    must(await declineProposal({ proposalId, ...no }, pia));
    expect((await listHistory(live.termId))[0]).toMatchObject({ kind: 'proposalDeclined', note: no.reason });
    expect(await declineProposal({ proposalId, ...no }, rita)).toMatchObject({ reason: 'conflict', by: 'Pia' });
  });

  test('of a term that never was is in the history of readers’ words', async () => {
    must(await declineProposal({ proposalId: await term('Zeppelin'), ...no }, rita));
    const event = await db.event.findFirstOrThrow({ where: { stream: 'readers' }, orderBy: { sequence: 'desc' } });
    expect(event).toMatchObject({ kind: 'proposalDeclined', actorId: rita.id, termId: null });
  });
});

describe('whoever left an address', () => {
  test('is told once what was decided and why, in the language of the page, and is forgotten', async () => {
    const proposalId = await term('Zeppelin', { glossaryId: hr.id, email: 'leser@example.org' });
    must(await declineProposal({ proposalId, ...no }, nora));
    const [letter, ...others] = await mail();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'leser@example.org', userId: null });
    expect(letter?.subject).toBe('„Zeppelin“: Ihr Vorschlag wurde abgelehnt');
    expect(letter?.text).toContain(`> ${no.reason}`);
    expect(letter?.html).toContain('<html lang="de" dir="ltr">');
    expect(await db.proposalAddress.count()).toBe(0);
  });

  test('hears of what was taken up, with the way to the page', async () => {
    must(await takeProposal({ proposalId: await change('More, please.', { email: 'a@example.org' }) }, ada));
    const [letter] = await mail();
    expect(letter?.subject).toBe('“Cache”: your proposal was taken up');
    expect(letter?.text).toContain(`https://glossary.headword.example/${tech.slug}/cache`);
  });

  test('is not told of a decision that was refused', async () => {
    const proposalId = await change('Quietly.', { email: 'a@example.org' });
    await takeProposal({ proposalId }, rita);
    expect(await mail()).toEqual([]);
    expect(await db.proposalAddress.count()).toBe(1);
  });
});

describe('merging', () => {
  test('makes one of two: it counts for both, keeps what was said, and hears for both', async () => {
    const [k8s, kubernetes] = [
      await term('K8s', { text: 'Short for it.', email: 'a@example.org' }),
      await term('Kubernetes', { email: 'b@example.org' }),
    ];
    must(await mergeProposal({ proposalId: k8s, intoId: kubernetes }, rita));
    expect(await state(kubernetes)).toMatchObject({ times: 2, others: ['K8s\nShort for it.'], state: 'OPEN' });
    expect(await state(k8s)).toMatchObject({ state: 'MERGED', duplicateOfId: kubernetes });
    must(await takeProposal({ proposalId: kubernetes }, ada));
    expect((await mail()).map(({ to }) => to)).toEqual(['a@example.org', 'b@example.org']);
  });

  test('two at once, the other way round, leave one', async () => {
    const [a, b] = [await term('Alpha'), await term('Alpha test')];
    const outcomes = await Promise.all([
      mergeProposal({ proposalId: a, intoId: b }, rita),
      mergeProposal({ proposalId: b, intoId: a }, pia),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.proposal.count({ where: { state: 'OPEN' } })).toBe(1);
  });

  test('needs two that are about the same', async () => {
    const [one, other] = [await term('One'), await change('One')];
    expect(await mergeProposal({ proposalId: one, intoId: other }, rita)).toMatchObject({ reason: 'invalid' });
    expect(await mergeProposal({ proposalId: one, intoId: one }, rita)).toMatchObject({ reason: 'invalid' });
    const elsewhere = await term('Three', { glossaryId: hr.id });
    expect(await mergeProposal({ proposalId: one, intoId: elsewhere }, rita)).toMatchObject({ reason: 'invalid' });
    expect(await mergeProposal({ proposalId: elsewhere, intoId: one }, nora)).toMatchObject({ reason: 'notFound' });
  });
});
