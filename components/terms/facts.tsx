import { PublicDate } from '@/components/site/public-date';
import type { Glossary } from '@/lib/published/glossary';
import { topicPath } from '@/lib/published/paths';
import type { Person, PublishedTerm } from '@/lib/published/term';
import { wordsOf } from '@/lib/words/words';

/** Why to trust the page: who wrote and who reviewed it, and when. */
export function Facts({ term, glossary }: { term: PublishedTerm; glossary: Glossary }) {
  const { writtenBy, reviewedBy, reviewedAt, firstPublishedAt, modifiedAt, topics } = term;
  const words = wordsOf(glossary.locale).term;
  const isChanged = modifiedAt > firstPublishedAt;
  const date = (at: Date) => <PublicDate at={at} locale={glossary.locale} />;
  return (
    <dl className="facts">
      {writtenBy.length > 0 ? <People label={words.writtenBy} people={writtenBy} /> : null}
      {reviewedBy.length > 0 ? <People label={words.reviewedBy} people={reviewedBy} /> : null}
      {reviewedAt ? <Fact label={words.reviewed}>{date(reviewedAt)}</Fact> : null}
      <Fact label={words.published}>{date(firstPublishedAt)}</Fact>
      {isChanged ? <Fact label={words.changed}>{date(modifiedAt)}</Fact> : null}
      {topics.length > 0 ? (
        <div>
          <dt>{words.topics(topics.length)}</dt>
          {topics.map(({ slug, name }) => (
            <dd key={slug}>
              <a href={topicPath(glossary.slug, slug)}>{name}</a>
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const People = ({ label, people }: { label: string; people: Person[] }) => (
  <div>
    <dt>{label}</dt>
    {people.map(({ name, title }) => (
      <dd key={`${name} ${title}`}>
        {name}
        {title ? <span className="title">{title}</span> : null}
      </dd>
    ))}
  </div>
);
