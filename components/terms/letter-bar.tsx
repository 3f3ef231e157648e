type Props = { letters: { letter: string; href: string; isCurrent?: boolean }[] };

/** The letters that exist, always at hand. */
export function LetterBar({ letters }: Props) {
  return (
    <nav className="letter-bar" aria-label="Letters">
      <ol>
        {letters.map(({ letter, href, isCurrent }) => (
          <li key={letter}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {letter}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where a letter stands on its page. */
export const letterId = (letter: string): string => (letter === '#' ? 'letter-0-9' : `letter-${letter.toLowerCase()}`);
