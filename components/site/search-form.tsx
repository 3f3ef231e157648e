import type { Words } from '@/lib/words/en';

type Props = {
  size: 'small' | 'large';
  words: Words;
  query?: string;
  scope?: { slug: string; name: string } | null;
  topic?: { slug: string } | null;
  label?: string;
};

/** A plain form: the answer is a page with an address of its own. */
export function SearchForm({ size, words: { search }, query, scope, topic, label }: Props) {
  const purpose = label ?? (scope ? search.inside(scope.name) : search.everywhere);
  return (
    <form className={`search search-${size}`} action="/search" role={size === 'small' ? undefined : 'search'}>
      <label>
        <span className="visually-hidden">{purpose}</span>
        <input
          type="search"
          name="q"
          defaultValue={query}
          placeholder={size === 'small' ? search.title : purpose}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
      </label>
      {scope ? <input type="hidden" name="in" value={scope.slug} /> : null}
      {topic ? <input type="hidden" name="topic" value={topic.slug} /> : null}
      <button type="submit">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span className="visually-hidden">{search.submit}</span>
      </button>
    </form>
  );
}
