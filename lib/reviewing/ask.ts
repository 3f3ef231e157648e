import 'server-only';
import type { Transaction } from '@/lib/db';

type Submitted = {
  id: string;
  content: { topics: readonly string[] };
  writers: readonly { id: string }[];
  contributors: readonly { id: string }[];
  term: { glossaryId: string; glossary: { asking: 'NOBODY' | 'BY_TOPIC' | 'EVERYONE' } };
};

/**
 * Asks reviewers for a revision that is submitted, as the policy of its glossary says: nobody, all, or those of its
 * topics (all, where its topics have none). Nobody is asked for their own words; those asked by name stay asked.
 */
export async function askReviewers(tx: Transaction, revision: Submitted, submitterId: string, at: Date): Promise<void> {
  const { asking } = revision.term.glossary;
  if (asking === 'NOBODY') return;
  const reviewers = await listEligible(tx, revision.term.glossaryId, [
    submitterId,
    ...[...revision.writers, ...revision.contributors].map(({ id }) => id),
  ]);
  const ofTopics = asking === 'BY_TOPIC' ? await listTopicReviewers(tx, revision) : [];
  const chosen = reviewers.filter(({ id }) => ofTopics.includes(id));
  const asked = chosen.length > 0 ? chosen : reviewers;
  await tx.reviewRequest.createMany({
    data: asked.map(({ id }) => ({ revisionId: revision.id, reviewerId: id, at })),
    skipDuplicates: true,
  });
}

/** The active reviewers of a glossary without some, by name. */
export const listEligible = (
  tx: Transaction,
  glossaryId: string,
  without: readonly string[],
): Promise<{ id: string; name: string }[]> =>
  tx.user.findMany({
    where: {
      id: { notIn: [...without] },
      disabledAt: null,
      memberships: { some: { role: 'REVIEWER', OR: [{ glossaryId: null }, { glossaryId }] } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });

const listTopicReviewers = async (tx: Transaction, { term, content }: Submitted): Promise<string[]> =>
  (
    await tx.topicReviewer.findMany({
      where: { topic: { glossaryId: term.glossaryId, slug: { in: [...content.topics] } } },
      select: { userId: true },
    })
  ).map(({ userId }) => userId);
