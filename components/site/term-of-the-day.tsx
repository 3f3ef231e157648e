import type { TermOfTheDay } from '@/lib/published/term-of-the-day';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';

/** One term with its whole definition, set as on its own page. */
export function DailyTerm({ term, words }: { term: TermOfTheDay; words: Words }) {
  return (
    <section className="daily" aria-labelledby="daily">
      <h2 id="daily">{words.site.termOfTheDay}</h2>
      <div {...inLanguage(term.locale)}>
        <p className="headword">
          <a href={term.href}>{term.headword}</a>
        </p>
        <p className="definition">{term.definition}</p>
        <p className="aside">{term.glossaryName}</p>
      </div>
    </section>
  );
}
