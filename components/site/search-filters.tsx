import { searchHref } from '@/lib/search/address';
import type { Filter, Filters } from '@/lib/search/filters';
import { inLanguage } from '@/lib/words/direction';
import type { Words } from '@/lib/words/en';

type Props = { query: string; glossary: string | null; filters: Filters; words: Words };

/** What the answers can be narrowed to: links, each the same search in another place. */
export function SearchFilters({ query, glossary, filters: { glossaries, topics }, words: { search } }: Props) {
  if (glossaries.length + topics.length === 0) return null;
  return (
    <nav className="filters" aria-label={search.narrow}>
      <Row
        label={search.glossary}
        all={search.allGlossaries}
        href={searchHref(query, { glossary: null, topic: null })}
        filters={glossaries}
      />
      <Row
        label={search.topic}
        all={search.allTopics}
        href={searchHref(query, { glossary, topic: null })}
        filters={topics}
      />
    </nav>
  );
}

function Row({ label, all, href, filters }: { label: string; all: string; href: string; filters: Filter[] }) {
  if (filters.length === 0) return null;
  const isAll = !filters.some(({ isChosen }) => isChosen);
  return (
    <div>
      <span className="label">{label}</span>
      <ul>
        <li>
          <a href={href} aria-current={isAll || undefined}>
            {all}
          </a>
        </li>
        {filters.map(({ href, name, locale, answers, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen || undefined}>
              <span {...inLanguage(locale)}>{name}</span>
              {answers === null ? null : <small> {answers}</small>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
