import type { Words } from '@/lib/words/en';

type Props = { letters: { letter: string; href: string; isCurrent?: boolean }[]; words: Words };

/** The letters that exist, always at hand. */
export function LetterBar({ letters, words }: Props) {
  return (
    <nav className="letter-bar" aria-label={words.glossary.letters}>
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
