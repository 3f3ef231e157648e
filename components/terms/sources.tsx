import type { Source } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

export function Sources({ sources, words }: { sources: Source[]; words: Words }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.term.sources}</h2>
      <ol>
        {sources.map(({ title, url }) => (
          <li key={`${title} ${url}`}>
            {url ? (
              <a href={url} rel="noopener">
                {title || url}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
