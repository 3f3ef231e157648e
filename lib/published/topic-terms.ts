import 'server-only';
import { reader } from '@/lib/db';
import { collatorOf } from './collation';

export type CountedTopic = { slug: string; name: string; terms: number };
export type TopicTerm = { slug: string; headword: string; definition: string };

// A topic of more terms than this is a glossary of its own; its page says how many it does not show.
const mostShown = 1_000;

type Placed = { id: string; locale: string };

/** The topics that live terms of the glossary have, by name. */
export async function listTopics({ id, locale }: Placed): Promise<CountedTopic[]> {
  const topics = await reader.$queryRaw<CountedTopic[]>`
    SELECT topic.slug, topic.name, count(*)::int AS terms
    FROM published.topic AS topic
    JOIN published.term_topic AS filed ON filed."glossaryId" = topic."glossaryId" AND filed.topic = topic.slug
    WHERE topic."glossaryId" = ${id}::uuid
    GROUP BY topic.slug, topic.name ORDER BY lower(topic.name), topic.slug`;
  const { compare } = collatorOf(locale);
  return topics.sort((a, b) => compare(a.name, b.name));
}

/** The live terms of a topic in the order of the glossary's language, at most 1,000. */
export async function listTopicTerms({ id, locale }: Placed, topic: string): Promise<TopicTerm[]> {
  const terms = await reader.$queryRaw<TopicTerm[]>`
    SELECT term.slug, term.headword, left(term.definition, 240) AS definition
    FROM published.term_topic AS filed JOIN published.term AS term ON term.id = filed."termId"
    WHERE filed."glossaryId" = ${id}::uuid AND filed.topic = ${topic}
    ORDER BY term."sortKey", term.id LIMIT ${mostShown}`;
  const { compare } = collatorOf(locale);
  return terms.sort((a, b) => compare(a.headword, b.headword));
}

/** The topic with this address, as long as a live term has it; else null. */
export const findTopic = (glossaryId: string, slug: string): Promise<{ slug: string; name: string } | null> =>
  reader.publishedTopic.findUnique({
    where: { glossaryId_slug: { glossaryId, slug } },
    select: { slug: true, name: true },
  });
