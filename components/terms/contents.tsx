import type { Heading } from '@/lib/published/term';

/** The table of contents: beside the text where there is room, folded above it where there is not. */
export function Contents({ headings }: { headings: Heading[] }) {
  if (headings.length < 2) return null;
  const list = (
    <ol>
      {headings.map(({ id, level, text }) => (
        <li key={id} className={level === 3 ? 'deeper' : undefined}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <details className="contents contents-folded">
        <summary>Contents</summary>
        {list}
      </details>
      <nav className="contents contents-beside" aria-label="Contents">
        <p className="label">Contents</p>
        {list}
      </nav>
    </>
  );
}
