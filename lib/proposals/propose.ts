import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import type { ChangeProposal, TermProposal } from './form';
import { proposalKey } from './key';

/** So many may wait; beyond, readers are asked to come back, and nobody can fill the disk. */
export const mostOpen = 1_000;
const mostOthers = 5;
const mostAddresses = 20;
const anHour = 3_600;

type Said = { kind: 'TERM' | 'CHANGE'; words: string; text: string; source: string; email: string };
type Place = { glossaryId: string; termId: string | null; language: string };

/** Keeps what a reader proposes as a new term of a public glossary. Refuses: notFound, tooMany (too many wait). */
export const proposeTerm = ({ glossaryId, ...said }: TermProposal): Promise<Outcome> =>
  command(async (tx) => {
    const glossary = await tx.publishedGlossary.findUnique({ where: { id: glossaryId }, select: { locale: true } });
    if (!glossary) return refused('notFound');
    return keep(tx, { ...said, kind: 'TERM' }, { glossaryId, termId: null, language: glossary.locale });
  });

/** Keeps what a reader proposes to change in a live term. Refuses: notFound, tooMany (too many wait). */
export const proposeChange = ({ termId, ...said }: ChangeProposal): Promise<Outcome> =>
  command(async (tx) => {
    const term = await tx.publishedTerm.findUnique({ where: { id: termId }, select: { glossaryId: true } });
    if (!term) return refused('notFound');
    const { glossaryId } = term;
    const glossary = await tx.publishedGlossary.findUnique({ where: { id: glossaryId }, select: { locale: true } });
    return keep(tx, { ...said, kind: 'CHANGE', words: '' }, { glossaryId, termId, language: glossary?.locale ?? 'en' });
  });

async function keep(tx: Transaction, said: Said, { glossaryId, termId, language }: Place): Promise<Outcome> {
  const { kind, words, text, source, email } = said;
  const key = proposalKey(kind === 'TERM' ? words : text);
  const known = await findOpen(tx, { glossaryId, kind, termId, key });
  if (!known && (await tx.proposal.count({ where: { state: 'OPEN' } })) >= mostOpen)
    return refused('tooMany', { retryAfter: anHour });
  const { id } = known
    ? await saidAgain(tx, known, { text, source })
    : await tx.proposal.create({
        data: { kind, glossaryId, termId, words, key, text, source },
        select: { id: true },
      });
  if (email) await keepAddress(tx, { proposalId: id, email, language });
  return accepted(undefined);
}

type Known = { id: string; text: string; source: string; others: string[] };

/** The same proposal where it waits, or the one that it was merged into; locked. */
async function findOpen(
  tx: Transaction,
  { glossaryId, kind, termId, key }: { glossaryId: string; kind: string; termId: string | null; key: string },
): Promise<Known | null> {
  const [known] = await tx.$queryRaw<Known[]>`
    SELECT id, text, source, others FROM editorial."Proposal" WHERE state = 'OPEN' AND id IN (
      SELECT coalesce("duplicateOfId", id) FROM editorial."Proposal"
      WHERE "glossaryId" = ${glossaryId}::uuid AND kind::text = ${kind} AND "termId" IS NOT DISTINCT FROM ${termId}::uuid
        AND key = ${key})
    ORDER BY id LIMIT 1 FOR UPDATE`;
  return known ?? null;
}

/** Counts it once more; what is said in other words is kept beside it, a few of them. */
async function saidAgain(tx: Transaction, known: Known, { text, source }: { text: string; source: string }) {
  const words = [text, source].filter(Boolean).join('\n');
  const isNew =
    words !== '' && ![[known.text, known.source].filter(Boolean).join('\n'), ...known.others].includes(words);
  return tx.proposal.update({
    where: { id: known.id },
    data: {
      times: { increment: 1 },
      lastAt: await databaseNow(tx),
      ...(isNew && known.others.length < mostOthers && { others: { push: words } }),
    },
    select: { id: true },
  });
}

async function keepAddress(
  tx: Transaction,
  { proposalId, email, language }: { proposalId: string; email: string; language: string },
): Promise<void> {
  if ((await tx.proposalAddress.count({ where: { proposalId } })) >= mostAddresses) return;
  const where = { proposalId_email: { proposalId, email } };
  await tx.proposalAddress.upsert({ where, create: { proposalId, email, language }, update: {} });
}
