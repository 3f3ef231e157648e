import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { notifyPages } from '@/lib/published/notify';
import { lockTopics } from '@/lib/published/project-topics';
import { frameTag, glossaryTag } from '@/lib/published/tags';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { addTopics } from './topics';

export type NamedTopic = { glossaryId: string; slug: string; name: string };

/**
 * Gives a topic its name, by an administrator of the glossary.
 * Refuses: signedOut, notFound (the glossary, also where they hold no role in it), wrongRole.
 */
export const nameTopic = (topic: NamedTopic, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!mayEnter(current, topic.glossaryId)) return refused('notFound');
    if (!holds(current, 'ADMIN', topic.glossaryId)) return refused('wrongRole');
    const glossary = await tx.glossary.findUnique({ where: { id: topic.glossaryId }, select: { id: true } });
    if (!glossary) return refused('notFound');
    return nameTopicIn(tx, topic, current);
  });

/** The same inside a transaction, without asking for a role. Nobody as administrator: the operator. */
export async function nameTopicIn(tx: Transaction, topic: NamedTopic, administrator: Actor | null): Promise<Outcome> {
  const { glossaryId, slug, name } = topic;
  await addTopics(tx, glossaryId, [slug]);
  const { count } = await tx.topic.updateMany({ where: { glossaryId, slug, name: { not: name } }, data: { name } });
  if (count === 0) return accepted(undefined);
  const actorId = administrator?.id ?? null;
  await appendEvent(tx, { stream: 'glossaries', kind: 'topicNamed', actorId, details: topic });
  // A publication under way may be writing the topic under its former name.
  await lockTopics(tx, glossaryId);
  await tx.publishedTopic.updateMany({ where: { glossaryId, slug }, data: { name } });
  await notifyPages(tx, [glossaryTag(glossaryId), frameTag(glossaryId)]);
  return accepted(undefined);
}
