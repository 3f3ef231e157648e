import { PublicDate } from '@/components/site/public-date';
import { feedPath } from '@/lib/published/paths';
import type { RecentTerm } from '@/lib/published/recent';
import { wordsOf } from '@/lib/words/words';

type Props = { newest: RecentTerm[]; updated: RecentTerm[]; locale: string; glossary: string };

/** What is new and what has changed, with the feed that tells of it. */
export function Recent({ newest, updated, locale, glossary }: Props) {
  const words = wordsOf(locale).glossary;
  if (newest.length === 0) return null;
  return (
    <aside className="recent" aria-label={words.recent}>
      <Terms
        title={words.newest}
        terms={newest.map((term) => ({ ...term, at: term.firstPublishedAt }))}
        locale={locale}
      />
      <Terms title={words.updated} terms={updated.map((term) => ({ ...term, at: term.modifiedAt }))} locale={locale} />
      <p>
        <a href={feedPath(glossary)}>{words.feed}</a>
      </p>
    </aside>
  );
}

type Dated = RecentTerm & { at: Date };

function Terms({ title, terms, locale }: { title: string; terms: Dated[]; locale: string }) {
  if (terms.length === 0) return null;
  return (
    <section>
      <h2 className="label">{title}</h2>
      <ul>
        {terms.map(({ href, headword, at }) => (
          <li key={href}>
            <a className="term" href={href}>
              {headword}
            </a>{' '}
            <PublicDate at={at} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
