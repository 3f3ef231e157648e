import { topicPath } from '@/lib/published/paths';
import type { CountedTopic } from '@/lib/published/topic-terms';

export function TopicList({ topics, glossary }: { topics: CountedTopic[]; glossary: string }) {
  if (topics.length === 0) return null;
  return (
    <nav className="topics" aria-label="Topics">
      <p className="label">Topics</p>
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
