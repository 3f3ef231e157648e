import type { PublishedTerm } from '@/lib/published/term';

export function Deprecated({ deprecation }: { deprecation: PublishedTerm['deprecation'] }) {
  if (!deprecation) return null;
  const { note, replacement } = deprecation;
  return (
    <aside className="deprecated" aria-label="Deprecated">
      <p>
        <strong>Deprecated.</strong> {note}
        {replacement ? (
          <>
            {' '}
            Use <a href={replacement.href}>{replacement.headword}</a> instead.
          </>
        ) : null}
      </p>
    </aside>
  );
}
