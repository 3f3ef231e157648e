import type { Heading } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

/** The table of contents: beside the text where there is room, folded above it where there is not. */
export function Contents({ headings, words }: { headings: Heading[]; words: Words }) {
  if (headings.length < 2) return null;
  const title = words.term.contents;
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
        <summary>{title}</summary>
        {list}
      </details>
      <nav className="contents contents-beside" aria-label={title}>
        <p className="label">{title}</p>
        {list}
      </nav>
    </>
  );
}
