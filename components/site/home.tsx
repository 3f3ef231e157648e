import { EntryList } from '@/components/terms/term-list';
import type { CountedGlossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import type { RecentTerm } from '@/lib/published/recent';
import type { TermOfTheDay } from '@/lib/published/term-of-the-day';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';
import { SearchForm } from './search-form';
import { DailyTerm } from './term-of-the-day';

type Props = {
  siteName: string;
  glossaries: CountedGlossary[];
  newest: RecentTerm[];
  daily: TermOfTheDay | null;
  words: Words;
};

/** The search box is the hero. */
export function Home({ siteName, glossaries, newest, daily, words }: Props) {
  const { site, glossary } = words;
  return (
    <div className="home">
      <section className="hero">
        <h1>{siteName}</h1>
        <SearchForm size="large" label={site.lookUp} words={words} />
      </section>
      <section className="glossaries" aria-labelledby="glossaries">
        <h2 id="glossaries">{site.glossaries}</h2>
        {glossaries.length === 0 ? <p className="lead">{site.nothingYet}</p> : null}
        <ul>
          {glossaries.map(({ id, slug, name, description, locale, terms }) => (
            <li key={id}>
              <a href={glossaryPath(slug)} {...inLanguage(locale)}>
                {name}
              </a>
              <span className="count">{glossary.terms(terms)}</span>
              <p {...inLanguage(locale)}>{description}</p>
            </li>
          ))}
        </ul>
      </section>
      {daily ? <DailyTerm term={daily} words={words} /> : null}
      {newest.length > 0 ? (
        <section className="newest" aria-labelledby="newest">
          <h2 id="newest">{site.newest}</h2>
          <EntryList entries={newest.map((term) => ({ ...term, aside: glossaries.length > 1 && term.glossaryName }))} />
        </section>
      ) : null}
    </div>
  );
}
