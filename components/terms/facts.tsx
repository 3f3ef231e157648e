import { PublicDate } from '@/components/site/public-date';
import type { Glossary } from '@/lib/published/glossary';
import { topicPath } from '@/lib/published/paths';
import type { Person, PublishedTerm } from '@/lib/published/term';

/** Why to trust the page: who wrote and who reviewed it, and when. */
export function Facts({ term, glossary }: { term: PublishedTerm; glossary: Glossary }) {
  const { writtenBy, reviewedBy, reviewedAt, firstPublishedAt, modifiedAt, topics } = term;
  const isChanged = modifiedAt > firstPublishedAt;
  const date = (at: Date) => <PublicDate at={at} locale={glossary.locale} />;
  return (
    <dl className="facts">
      {writtenBy.length > 0 ? <People label="Written by" people={writtenBy} /> : null}
      {reviewedBy.length > 0 ? <People label="Reviewed by" people={reviewedBy} /> : null}
      {reviewedAt ? <Fact label="Last reviewed">{date(reviewedAt)}</Fact> : null}
      <Fact label="Published">{date(firstPublishedAt)}</Fact>
      {isChanged ? <Fact label="Last changed">{date(modifiedAt)}</Fact> : null}
      {topics.length > 0 ? (
        <div>
          <dt>{topics.length === 1 ? 'Topic' : 'Topics'}</dt>
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
