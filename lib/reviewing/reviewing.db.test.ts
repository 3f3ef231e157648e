import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findRevision } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, draftTerm, move, publishedTerm, termInReview } from '@/prisma/states';
import { claimReview, releaseClaim } from './claim';
import { nameReviewer } from './name';
import { tellOverdueReviews } from './overdue';

const cast = await addCast();
const { ada, ravi, rita, ruth, pia, adam } = cast;
/** Who is asked, and who is on it. */
const reviewingOf = async (revisionId: string) =>
  (await findRevision(revisionId))?.revision.reviewing ?? { asked: [], claims: [] };
const askedFor = async ({ revisionId }: { revisionId: string }) =>
  (await reviewingOf(revisionId)).asked.map(({ name, by }) => (by ? `${name} by ${by}` : name));
const toldOf = async (revisionId: string, kind: string) =>
  (await db.notification.findMany({ where: { revisionId, kind }, include: { user: true } }))
    .map(({ user }) => user.name)
    .sort();

describe('reviewers are asked as the policy says', () => {
  test('everyone, and they are told', async () => {
    const term = await termInReview(await addGlossary({ asking: 'EVERYONE' }), cast);
    expect(await askedFor(term)).toEqual(['Rita', 'Ruth']);
    expect(await toldOf(term.revisionId, 'askedToReview')).toEqual(['Rita', 'Ruth']);
  });

  test('nobody', async () => {
    const term = await termInReview(await addGlossary({ asking: 'NOBODY' }), cast);
    expect(await askedFor(term)).toEqual([]);
  });

  test('those of its topics; everyone where its topics have none', async () => {
    const glossary = await addGlossary({ asking: 'BY_TOPIC' });
    const draft = await draftTerm(glossary, cast, { topics: ['caching'] });
    const topic = await db.topic.findFirstOrThrow({ where: { glossaryId: glossary.id, slug: 'caching' } });
    await db.topicReviewer.create({ data: { topicId: topic.id, userId: ruth.id } });
    await move(draft, 'submit', ada);
    expect(await askedFor(draft)).toEqual(['Ruth']);
    expect(await askedFor(await termInReview(glossary, cast, { topics: ['storage'] }))).toEqual(['Rita', 'Ruth']);
  });

  test('nobody for their own words, and nobody who is no reviewer any more', async () => {
    const glossary = await addGlossary({ asking: 'EVERYONE' });
    const other = await addGlossary({ asking: 'EVERYONE' });
    const before = [{ role: 'REVIEWER' as const, glossaryId: null }];
    const author = { role: 'AUTHOR' as const, glossaryId: null };
    const elsewhere = [{ role: 'REVIEWER' as const, glossaryId: other.id }];
    must(await changeRoles({ userId: ruth.id, grants: [author, ...before] }, adam));
    expect(await askedFor(await termInReview(glossary, { ...cast, ada: ruth }))).toEqual(['Rita']);
    must(await changeRoles({ userId: ruth.id, grants: elsewhere }, adam));
    expect(await askedFor(await termInReview(glossary, cast))).toEqual(['Rita']);
    must(await changeRoles({ userId: ruth.id, grants: before }, adam));
  });
});

describe('a reviewer named by the author', () => {
  test('is asked once, and told when it is in review', async () => {
    const draft = await draftTerm(await addGlossary({ asking: 'NOBODY' }), cast);
    must(await nameReviewer({ revisionId: draft.revisionId, reviewerId: rita.id }, ada));
    must(await nameReviewer({ revisionId: draft.revisionId, reviewerId: rita.id }, ada));
    expect(await toldOf(draft.revisionId, 'askedToReview')).toEqual([]);
    await move(draft, 'submit', ada);
    expect(await askedFor(draft)).toEqual(['Rita by Ada']);
    expect(await toldOf(draft.revisionId, 'askedToReview')).toEqual(['Rita']);
    must(await nameReviewer({ revisionId: draft.revisionId, reviewerId: ruth.id }, pia));
    expect(await toldOf(draft.revisionId, 'askedToReview')).toEqual(['Rita', 'Ruth']);
    expect(await db.event.count({ where: { revisionId: draft.revisionId, kind: 'reviewerAsked' } })).toBe(2);
  });

  test('is a reviewer of the glossary who wrote none of it', async () => {
    const { revisionId } = await draftTerm(await addGlossary(), cast);
    for (const reviewerId of [ravi.id, adam.id, ada.id])
      expect(await nameReviewer({ revisionId, reviewerId }, ada)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await nameReviewer({ revisionId, reviewerId: rita.id }, ravi)).toEqual(refused('notYours'));
    expect(await nameReviewer({ revisionId, reviewerId: rita.id }, rita)).toEqual(refused('wrongRole'));
    const approved = await approvedTerm(await addGlossary(), cast);
    const late = { revisionId: approved.revisionId, reviewerId: ruth.id };
    expect(await nameReviewer(late, ada)).toEqual(refused('wrongStatus'));
  });
});

describe('a claim', () => {
  test('keeps two from doing the same work, and says who is on it', async () => {
    const { revisionId } = await termInReview(await addGlossary(), cast);
    const [one, two] = await Promise.all([claimReview({ revisionId }, rita), claimReview({ revisionId }, ruth)]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
    const first = one.ok ? rita : ruth;
    const second = one.ok ? ruth : rita;
    expect(await claimReview({ revisionId }, second)).toMatchObject(refused('conflict', { by: first.name }));
    must(await releaseClaim({ revisionId }, first));
    must(await claimReview({ revisionId }, second));
    expect((await reviewingOf(revisionId)).claims.map(({ name }) => name)).toEqual([second.name]);
  });

  test('is open to as many as approvals are needed', async () => {
    const { revisionId } = await termInReview(await addGlossary({ approvalsRequired: 2 }), cast);
    must(await claimReview({ revisionId }, rita));
    must(await claimReview({ revisionId }, ruth));
  });

  test('lasts four hours by the database’s clock', async () => {
    const { revisionId } = await termInReview(await addGlossary(), cast);
    const { until } = must(await claimReview({ revisionId }, rita));
    const [row] = await db.$queryRaw<{ left: number }[]>`
      SELECT extract(epoch FROM ${until}::timestamptz - clock_timestamp())::float AS left`;
    expect(row?.left).toBeGreaterThan(4 * 3_600 - 60);
    expect(row?.left).toBeLessThanOrEqual(4 * 3_600);
    await db.$executeRaw`UPDATE editorial."ReviewClaim" SET until = clock_timestamp() - interval '1 second'`;
    expect((await reviewingOf(revisionId)).claims).toEqual([]);
    must(await claimReview({ revisionId }, ruth));
  });

  test('is for those who may review, keeps nobody from deciding, and ends with the decision', async () => {
    const term = await termInReview(await addGlossary({ approvalsRequired: 2 }), cast);
    const { revisionId } = term;
    expect(await claimReview({ revisionId }, ada)).toEqual(refused('wrongRole'));
    must(await claimReview({ revisionId }, rita));
    const approved = await move(term, 'approve', rita);
    expect((await reviewingOf(revisionId)).claims).toEqual([]);
    expect(await claimReview({ revisionId }, rita)).toEqual(refused('wrongStatus'));
    await move(approved, 'approve', ruth);
    expect(await claimReview({ revisionId }, ruth)).toEqual(refused('wrongStatus'));
  });
});

test('an overdue review is told once to those who may confirm it, also by several workers at once', async () => {
  const term = await publishedTerm(await addGlossary({ reviewInterval: 1 }), cast);
  await tellOverdueReviews();
  expect(await toldOf(term.revisionId, 'reviewOverdue')).toEqual([]);
  await db.revision.update({ where: { id: term.revisionId }, data: { reviewDueAt: new Date('2026-01-01') } });
  await Promise.all([tellOverdueReviews(), tellOverdueReviews(), tellOverdueReviews()]);
  expect(await toldOf(term.revisionId, 'reviewOverdue')).toEqual(['Rita', 'Ruth']);
});
