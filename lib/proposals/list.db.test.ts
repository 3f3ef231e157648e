import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { declineProposal } from './decline';
import { changeProposal, termProposal } from './form';
import { proposalKey } from './key';
import { listProposals } from './list';
import { proposalsQuery } from './list-query';
import { proposeChange, proposeTerm } from './propose';

const tech = await addGlossary();
const hr = await addGlossary();
const cast = await addCast();
const { ada, rita, adam } = cast;
const live = await publishedTerm(tech, cast, { headword: 'Cache' });
const nora: Actor = { id: ada.id, name: 'Nora', grants: [{ role: 'AUTHOR', glossaryId: hr.id }] };

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM editorial."ProposalAddress"`;
  await db.$executeRaw`DELETE FROM editorial."Proposal"`;
});

async function term(words: string, more: Record<string, string> = {}): Promise<string> {
  const input = { glossaryId: tech.id, words, text: '', source: '', email: '', ...more };
  must(await proposeTerm(termProposal.parse(input)));
  return (await db.proposal.findFirstOrThrow({ where: { key: proposalKey(words), state: 'OPEN' } })).id;
}
const change = async (text: string) =>
  must(await proposeChange(changeProposal.parse({ termId: live.termId, text, source: '', email: '' })));
const no = { reason: 'It is a word of one company.', shown: true };
const list = async (actor: Actor, asked: Record<string, string> = {}) =>
  (await listProposals(proposalsQuery(asked), actor)).lines;

test('the list shows what was proposed most often first, with what is like it', async () => {
  must(await declineProposal({ proposalId: await term('Webmaster'), ...no }, rita));
  await term('Once');
  await term('Web master');
  await term('WEB master');
  const lines = await list(ada);
  expect(lines.map(({ words, times }) => [words, times])).toEqual([
    ['Web master', 2],
    ['Once', 1],
  ]);
  expect(lines[0]?.like).toMatchObject([{ words: 'Webmaster', state: 'DECLINED', reason: no.reason }]);
});

test('the list is asked for by state, kind, glossary and page', async () => {
  await term('Missing');
  await change('Wrong.');
  must(await declineProposal({ proposalId: await term('Never'), ...no }, rita));
  await term('Fehlt', { glossaryId: hr.id });
  const words = async (asked: Record<string, string>) => (await list(ada, asked)).map((one) => one.words || one.text);
  expect(await words({ kind: 'change' })).toEqual(['Wrong.']);
  expect(await words({ state: 'declined' })).toEqual(['Never']);
  expect(await words({ glossary: hr.slug })).toEqual(['Fehlt']);
  expect(await words({ page: '2' })).toEqual([]);
});

test('the list shows nobody what is proposed for glossaries they do not work in, and nobody an address', async () => {
  await term('Missing', { email: 'reader@example.org' });
  expect(await list(nora)).toEqual([]);
  expect(await list(adam)).toEqual([]);
  const lines = await list(ada);
  expect(lines).toMatchObject([{ isHeard: true }]);
  expect(JSON.stringify(lines)).not.toContain('reader@');
});
