import type { Source } from '@/lib/published/term';

export function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
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
