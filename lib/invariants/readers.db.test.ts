import { expect, test } from 'vitest';
import { db, type Transaction } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm } from '@/prisma/states';
import { brokenInvariants } from './broken';

const glossary = await addGlossary();
const cast = await addCast();
const draft = await draftTerm(glossary, cast);
const now = new Date();
const decided = { decidedAt: now, decidedById: cast.rita.id };
const search = { words: 'x', firstOn: now, lastOn: now };
const proposal = { kind: 'TERM', glossaryId: glossary.id, words: 'x', key: 'x', text: '' } as const;
const addresses = { create: { email: 'a@example.org', language: 'en' } };

test.each<[string, (tx: Transaction) => Promise<unknown>]>([
  ['looks like an address', (tx) => tx.unansweredSearch.create({ data: { ...search, key: 'a@b' } })],
  ['looks like an address', (tx) => tx.unansweredSearch.create({ data: { ...search, key: '123 456' } })],
  [
    'are bounded',
    (tx) => tx.$executeRaw`
      INSERT INTO editorial."UnansweredSearch" (id, key, words, "firstOn", "lastOn")
      SELECT gen_random_uuid(), 'w' || n, 'w', now(), now() FROM generate_series(1, 5001) AS n`,
  ],
  [
    'an address waits for an open proposal',
    (tx) => tx.proposal.create({ data: { ...proposal, ...decided, state: 'DECLINED', reason: 'No.', addresses } }),
  ],
  ['a decided proposal says', (tx) => tx.proposal.create({ data: { ...proposal, ...decided, state: 'DECLINED' } })],
  ['a decided proposal says', (tx) => tx.proposal.create({ data: { ...proposal, ...decided, state: 'TAKEN' } })],
  ['a decided proposal says', (tx) => tx.proposal.create({ data: { ...proposal, state: 'MERGED' } })],
  [
    'whether a page was helpful',
    (tx) => tx.helpfulness.create({ data: { revisionId: draft.revisionId, termId: draft.termId, yes: 1 } }),
  ],
])('it is noticed when not so: %s (%#)', async (words, breakSomething) => {
  let names: string[] = [];
  const undo = new Error('undo');
  const undone = db.$transaction(async (tx) => {
    await breakSomething(tx);
    names = (await brokenInvariants(tx)).map(({ name }) => name);
    throw undo;
  });
  await expect(undone).rejects.toBe(undo);
  expect(names).toEqual([expect.stringContaining(words)]);
});
