import { topicPath } from '@/lib/published/paths';
import type { CountedTopic } from '@/lib/published/topic-terms';
import type { Words } from '@/lib/words/en';

type Props = { topics: CountedTopic[]; glossary: string; words: Words };

export function TopicList({ topics, glossary, words }: Props) {
  if (topics.length === 0) return null;
  return (
    <nav className="topics" aria-label={words.glossary.topics}>
      <p className="label">{words.glossary.topics}</p>
      <ul>
        {topics.map(({ slug, name, terms }) => (
          <li key={slug}>
            <a href={topicPath(glossary, slug)}>
              {name} <small>{terms}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
