import { countOf } from '@/components/terms/glossary-head';
import { EntryList } from '@/components/terms/term-list';
import type { CountedGlossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import type { RecentTerm } from '@/lib/published/recent';
import { SearchForm } from './search-form';
import { siteName } from './site-name';

/** The search box is the hero. */
export function Home({ glossaries, newest }: { glossaries: CountedGlossary[]; newest: RecentTerm[] }) {
  return (
    <div className="home">
      <section className="hero">
        <h1>{siteName()}</h1>
        <SearchForm size="large" label="Look up a word" />
      </section>
      <section className="glossaries" aria-labelledby="glossaries">
        <h2 id="glossaries">Glossaries</h2>
        {glossaries.length === 0 ? <p className="lead">Nothing is published yet.</p> : null}
        <ul>
          {glossaries.map(({ id, slug, name, description, terms }) => (
            <li key={id}>
              <a href={glossaryPath(slug)}>{name}</a>
              <span className="count">{countOf(terms)}</span>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </section>
      {newest.length > 0 ? (
        <section className="newest" aria-labelledby="newest">
          <h2 id="newest">Newest terms</h2>
          <EntryList entries={newest.map((term) => ({ ...term, aside: glossaries.length > 1 && term.glossaryName }))} />
        </section>
      ) : null}
    </div>
  );
}
