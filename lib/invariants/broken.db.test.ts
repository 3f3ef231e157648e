import { expect, test, vi } from 'vitest';
import { db, type Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { relinkPages } from '@/lib/mentions/relink';
import { revise } from '@/lib/revisions/revise';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, draftTerm, publishedTerm, retiredTerm, returnedTerm } from '@/prisma/states';
import { leaveAddress } from '@/prisma/testing/leads';
import { brokenInvariants, invariants } from './broken';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, adam } = cast;
const live = await publishedTerm(glossary, cast, { topics: ['ops'] });
const approved = await approvedTerm(glossary, cast);
const draft = await draftTerm(glossary, cast);
const retired = await retiredTerm(glossary, cast, live.termId);
const takenUp = must(await revise(await returnedTerm(glossary, cast), ravi));
const now = new Date();
vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
const lead = 'reader@headword.example';
await leaveAddress(lead);

/** Breaks something, says which invariants notice, and undoes it. */
async function noticed(breakSomething: (tx: Transaction) => Promise<unknown>): Promise<string[]> {
  let names: string[] = [];
  const undo = new Error('undo');
  await db
    .$transaction(async (tx) => {
      await breakSomething(tx);
      names = (await brokenInvariants(tx)).map(({ name }) => name);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return names;
}

const revision = (id: string, fields: object) => (tx: Transaction) =>
  tx.revision.update({ where: { id }, data: fields });
const rule = (words: string): string => {
  const found = invariants.find(({ name }) => name.includes(words));
  if (!found) throw new Error(`No invariant says "${words}".`);
  return found.name;
};

test('nothing is broken to begin with', async () => {
  await relinkPages();
  expect(await brokenInvariants(db)).toEqual([]);
});

test.each<[string, (tx: Transaction) => Promise<unknown>]>([
  ['mail to a lead', (tx) => tx.lead.update({ where: { email: lead }, data: { email: 'other@headword.example' } })],
  ['the words a lead agreed to', (tx) => tx.offerWords.updateMany({ data: { text: 'Other words.' } })],
  [
    'the record of leads holds no address',
    (tx) => appendEvent(tx, { stream: 'leads', kind: 'leadsErased', actorId: adam.id, details: { email: lead } }),
  ],
  ['the approvals it required', revision(live.revisionId, { approvalsRequired: 2 })],
  ['the approvals it required', (tx) => tx.review.deleteMany({ where: { revisionId: live.revisionId } })],
  ['only imports are marked', revision(live.revisionId, { imported: true })],
  [
    'nobody reviewed a revision they wrote',
    (tx) => tx.contributor.create({ data: { revisionId: approved.revisionId, userId: rita.id } }),
  ],
  [
    'nobody reviewed a revision they wrote',
    (tx) =>
      tx.review.create({
        data: { revisionId: takenUp.revisionId, reviewerId: ada.id, verdict: 'REQUEST_CHANGES', contentHash: '' },
      }),
  ],
  ['a review is of the content', revision(approved.revisionId, { contentHash: 'other' })],
  ['numbered from 1', revision(draft.revisionId, { number: 2 })],
  [
    'a term has a revision',
    (tx) => tx.term.create({ data: { glossaryId: glossary.id, slug: 'x', headword: 'x', sortKey: 'x' } }),
  ],
  [
    'has the headword and the address',
    (tx) => tx.term.update({ where: { id: live.termId }, data: { slug: 'elsewhere' } }),
  ],
  [
    'two minutes overdue',
    (tx) =>
      tx.schedule.create({
        data: { kind: 'RETIRE', termId: live.termId, dueAt: new Date(0), byId: rita.id },
      }),
  ],
  ['scheduled as long as its schedule is open', revision(approved.revisionId, { status: 'SCHEDULED' })],
  [
    'a published term is its live revision',
    (tx) => tx.publishedTerm.update({ where: { id: live.termId }, data: { definition: 'x' } }),
  ],
  ['a published term is its live revision', revision(draft.revisionId, { status: 'PUBLISHED', publishedAt: now })],
  ['published names', (tx) => tx.publishedName.deleteMany()],
  [
    'published links',
    (tx) => tx.publishedLink.create({ data: { fromId: live.termId, toId: draft.termId, kind: 'related' } }),
  ],
  [
    'automatic links are those',
    (tx) => tx.publishedLink.create({ data: { fromId: live.termId, toId: draft.termId, kind: 'automatic' } }),
  ],
  ['waits an hour', (tx) => tx.relinking.create({ data: { termId: live.termId, at: new Date(0) } })],
  ['filed under the topics', (tx) => tx.publishedTermTopic.deleteMany()],
  ['a topic is public', (tx) => tx.publishedTopic.create({ data: { glossaryId: glossary.id, slug: 'x', name: 'x' } })],
  [
    'published translations',
    (tx) =>
      tx.publishedTranslation.create({ data: { termId: live.termId, originalId: draft.termId, upToDateAt: now } }),
  ],
  [
    'an original translates nothing itself',
    (tx) =>
      tx.translation.createMany({
        data: [
          { termId: live.termId, originalId: draft.termId },
          { termId: draft.termId, originalId: approved.termId },
        ],
      }),
  ],
  [
    'one translation in a glossary, and none in its own',
    (tx) => tx.translation.create({ data: { termId: draft.termId, originalId: live.termId } }),
  ],
  ['a glossary is public', (tx) => tx.publishedGlossary.deleteMany()],
  ['where its events led it', revision(draft.revisionId, { status: 'APPROVED' })],
  [
    'every approval is recorded',
    (tx) =>
      tx.review.create({
        data: { revisionId: draft.revisionId, reviewerId: rita.id, verdict: 'APPROVE', contentHash: '' },
      }),
  ],
  [
    'no live session',
    async (tx) => {
      await tx.user.update({ where: { id: ada.id }, data: { disabledAt: now } });
      const expiresAt = new Date(now.getTime() + 60_000);
      await tx.session.create({ data: { id: crypto.randomUUID(), userId: ada.id, expiresAt } });
    },
  ],
  ['an active one', (tx) => tx.user.update({ where: { id: adam.id }, data: { disabledAt: now } })],
  ['leads to a live term', (tx) => tx.publishedTerm.delete({ where: { id: live.termId } })],
  [
    'both a term and a former address',
    async (tx) => {
      const { slug } = await tx.term.findUniqueOrThrow({ where: { id: draft.termId } });
      await tx.redirect.create({ data: { glossaryId: glossary.id, slug, termId: live.termId } });
    },
  ],
  ['a former address of a live term leads there', (tx) => tx.publishedAddress.deleteMany()],
  [
    'the replacement of a retired term is live',
    (tx) => tx.term.update({ where: { id: retired.termId }, data: { replacementId: draft.termId } }),
  ],
])('it is noticed when not so: %s (%#)', async (words, breakSomething) => {
  expect(await noticed(breakSomething)).toContain(rule(words));
});

test.each<[string, (tx: Transaction) => Promise<unknown>]>([
  ['a link', (tx) => tx.publishedTerm.update({ where: { id: live.termId }, data: { definitionHtml: 'What?' } })],
  ['a name it holds', (tx) => tx.publishedWording.update({ where: { termId: live.termId }, data: { keys: ['x'] } })],
  ['what it is found by', (tx) => tx.publishedWording.update({ where: { termId: live.termId }, data: { grams: [1] } })],
])('it is noticed when a page lacks %s, unless it waits to be linked anew', async (_, breakSomething) => {
  const names = ['a page has the links that linking it anew would give it'];
  expect(await noticed(breakSomething)).toEqual(names);
  const waiting = async (tx: Transaction) => {
    await breakSomething(tx);
    await tx.relinking.create({ data: { termId: live.termId } });
  };
  expect(await noticed(waiting)).toEqual([]);
});

test('it is noticed when an event was changed', async () => {
  const names = await noticed(async (tx) => {
    await tx.$executeRaw`ALTER TABLE editorial."Event" DISABLE TRIGGER "Event_append_only"`;
    await tx.event.updateMany({ where: { stream: live.termId }, data: { note: 'Never said.' } });
  });
  expect(names).toEqual(['the events of a stream form an unbroken chain']);
});
