import 'server-only';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { listEligible } from '@/lib/reviewing/ask';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { TopicReviewers } from './topic-form';

/** Topic by slug → who is asked for it. */
export async function listTopicReviewers(glossaryId: string): Promise<Record<string, string[]>> {
  const rows = await db.topicReviewer.findMany({
    where: { topic: { glossaryId } },
    select: { userId: true, topic: { select: { slug: true } } },
  });
  const byTopic: Record<string, string[]> = {};
  for (const { userId, topic } of rows) byTopic[topic.slug] = [...(byTopic[topic.slug] ?? []), userId];
  return byTopic;
}

/**
 * Says who is asked to review the terms of a topic, by an administrator of the glossary. Whoever loses the role later is
 * not asked any more. Refuses: signedOut, notFound (glossary, topic), wrongRole, invalid (no reviewer there).
 */
export const chooseTopicReviewers = (
  { glossaryId, slug, reviewerIds }: TopicReviewers,
  actor: Actor,
): Promise<Outcome> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!mayEnter(current, glossaryId)) return refused('notFound');
    if (!holds(current, 'ADMIN', glossaryId)) return refused('wrongRole');
    const topic = await tx.topic.findUnique({ where: { glossaryId_slug: { glossaryId, slug } } });
    if (!topic) return refused('notFound');
    const known = new Set((await listEligible(tx, glossaryId, [])).map(({ id }) => id));
    if (reviewerIds.some((id) => !known.has(id)))
      return refused('invalid', { fields: { reviewerIds: 'Choose reviewers of this glossary.' } });
    await tx.topicReviewer.deleteMany({ where: { topicId: topic.id } });
    await tx.topicReviewer.createMany({
      data: [...new Set(reviewerIds)].map((userId) => ({ topicId: topic.id, userId })),
    });
    const details = { glossaryId, slug, reviewerIds };
    await appendEvent(tx, { stream: 'glossaries', kind: 'topicReviewersChosen', actorId: current.id, details });
    return accepted(undefined);
  });
