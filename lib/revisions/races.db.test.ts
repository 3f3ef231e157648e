import { beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { changeRoles } from '@/lib/people/roles';
import type { Outcome } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import type { Actor } from '@/lib/workflow/actor';
import { addCast, type Cast } from '@/prisma/cast';
import { addGlossary, approvedTerm, draftTerm, move, type Placed, someContent, termInReview } from '@/prisma/states';
import { applyTransition } from './apply';
import { createTerm } from './create';
import { revise } from './revise';
import { saveDraft } from './save';

// Every round is two real transactions at once; whatever wins, the outcome is one that the table allows.
const rounds = 50;
vi.setConfig({ testTimeout: 120_000 });
const glossary = await addGlossary();
const strict = await addGlossary({ approvalsRequired: 2 });
const cast = await addCast();
const { ada, ravi, rita, ruth, pia, adam } = cast;

const word = (outcome: Outcome<unknown>): string => (outcome.ok ? 'done' : outcome.reason);

/** Runs every round, a few at a time, and counts how the rounds ended. */
async function endings(round: (index: number) => Promise<string>): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  const each = async (index: number): Promise<void> => {
    if (index >= rounds) return;
    const ending = await round(index);
    counted[ending] = (counted[ending] ?? 0) + 1;
    await each(index + lanes);
  };
  const lanes = 4;
  await Promise.all(Array.from({ length: lanes }, (_, lane) => each(lane)));
  return counted;
}

const total = (counted: Record<string, number>, ...allowed: string[]) => {
  expect(Object.keys(counted).filter((ending) => !allowed.includes(ending))).toEqual([]);
  expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(rounds);
};

const statusOf = async (id: string) => (await db.revision.findUniqueOrThrow({ where: { id } })).status;

test('two approvals: one counts, the other is told who was faster', async () => {
  const counted = await endings(async () => {
    const term = await termInReview(glossary, cast);
    const both = await Promise.all([rita, ruth].map((actor) => applyTransition({ ...term, name: 'approve' }, actor)));
    const reviews = await db.review.count({ where: { revisionId: term.revisionId } });
    return `${both.map(word).sort().join(' and ')}: ${await statusOf(term.revisionId)} by ${reviews}`;
  });
  total(counted, 'conflict and done: APPROVED by 1');
});

test('two approvals where two are needed: never approved by one', async () => {
  const counted = await endings(async () => {
    const term = await termInReview(strict, cast);
    const both = await Promise.all([rita, ruth].map((actor) => applyTransition({ ...term, name: 'approve' }, actor)));
    const reviews = await db.review.count({ where: { revisionId: term.revisionId } });
    return `${both.map(word).sort().join(' and ')}: ${await statusOf(term.revisionId)} by ${reviews}`;
  });
  total(counted, 'conflict and done: IN_REVIEW by 1');
});

test('the same approval twice: one effect', async () => {
  const counted = await endings(async () => {
    const term = await termInReview(glossary, cast);
    const both = await Promise.all([rita, rita].map((actor) => applyTransition({ ...term, name: 'approve' }, actor)));
    return `${both.map(word).sort().join(' and ')}: ${await statusOf(term.revisionId)}`;
  });
  total(counted, 'conflict and done: APPROVED');
});

test('approve against request changes: one verdict stands', async () => {
  const counted = await endings(async () => {
    const term = await termInReview(glossary, cast);
    const [approved, returned] = await Promise.all([
      applyTransition({ ...term, name: 'approve' }, rita),
      applyTransition({ ...term, name: 'requestChanges', note: 'No.' }, ruth),
    ]);
    return `${word(approved)}, ${word(returned)}: ${await statusOf(term.revisionId)}`;
  });
  total(counted, 'done, conflict: APPROVED', 'conflict, done: RETURNED');
});

test('publish twice: live once', async () => {
  const counted = await endings(async () => {
    const term = await approvedTerm(glossary, cast);
    const both = await Promise.all([pia, pia].map((actor) => applyTransition({ ...term, name: 'publish' }, actor)));
    const events = await db.event.count({ where: { revisionId: term.revisionId, kind: 'published' } });
    return `${both.map(word).sort().join(' and ')}: ${await statusOf(term.revisionId)}, told ${events} time`;
  });
  total(counted, 'conflict and done: PUBLISHED, told 1 time');
});

describe('demote against approve', () => {
  let lanes: { reviewer: Actor }[];
  beforeAll(async () => {
    lanes = await Promise.all(
      Array.from({ length: rounds }, async (_, index) => ({ reviewer: await addReviewer(index) })),
    );
  });

  test('either the approval came first, or it was refused', async () => {
    const counted = await endings(async (index) => {
      const reviewer = lanes[index]?.reviewer ?? rita;
      const term = await termInReview(glossary, cast);
      const [approved, demoted] = await Promise.all([
        applyTransition({ ...term, name: 'approve' }, reviewer),
        changeRoles({ userId: reviewer.id, grants: [] }, adam),
      ]);
      return `${word(approved)}, ${word(demoted)}: ${await statusOf(term.revisionId)}`;
    });
    total(counted, 'done, done: APPROVED', 'notFound, done: IN_REVIEW');
  });
});

test('two drafts of one term: one opens', async () => {
  const counted = await endings(async () => {
    const { termId } = await move(await draftTerm(glossary, cast), 'discard', ada);
    const both = await Promise.all([ada, ravi].map((actor) => revise({ termId }, actor)));
    return `${both.map(word).sort().join(' and ')}: ${await db.revision.count({ where: { termId } })} revisions`;
  });
  total(counted, 'conflict and done: 2 revisions');
});

test('two new terms at one address: one is there', async () => {
  const counted = await endings(async (index) => {
    const content = someContent({ headword: `Same ${index}`, slug: `same-${index}` });
    const both = await Promise.all([ada, ravi].map((actor) => createTerm({ glossaryId: glossary.id, content }, actor)));
    return both.map(word).sort().join(' and ');
  });
  total(counted, 'done and invalid');
});

test('drafts that link to each other, saved at once, do not wait for each other', async () => {
  const counted = await endings(async () => {
    const [one, two] = [await draftTerm(glossary, cast), await draftTerm(glossary, cast)];
    const linking = async ({ termId }: Placed, other: Placed, topics: string[]) => {
      const { slug = '', headword = '' } = (await findTerm(termId))?.term ?? {};
      return someContent({ slug, headword, related: [other.termId], topics });
    };
    const contents = [await linking(one, two, ['a', 'b']), await linking(two, one, ['b', 'a'])] as const;
    const both = await Promise.all([
      saveDraft({ ...one, content: contents[0] }, ada),
      saveDraft({ ...two, content: contents[1] }, ravi),
    ]);
    return both.map(word).join(' and ');
  });
  total(counted, 'done and done');
});

async function addReviewer(index: number): Promise<Cast['rita']> {
  const grants = [{ role: 'REVIEWER' as const, glossaryId: null }];
  const { id, name } = await db.user.create({
    data: { email: `reviewer-${index}@headword.example`, name: `Reviewer ${index}`, memberships: { create: grants } },
  });
  return { id, name, grants };
}
