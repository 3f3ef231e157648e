import { Sentence } from '@/components/site/sentence';
import type { LetterSection as Section } from '@/lib/published/az';
import { termPath } from '@/lib/published/paths';
import type { Words } from '@/lib/words/en';
import { firstWords } from './first-words';
import { letterId } from './letter-bar';

/** One letter of the A–Z: its terms with the first words of their definitions, and names that say what to see. */
export function LetterSection({ section, glossary, words }: { section: Section; glossary: string; words: Words }) {
  const id = letterId(section.letter);
  return (
    <section className="letter" aria-labelledby={id}>
      <h2 id={id}>{section.letter}</h2>
      <ul className="entries">
        {section.entries.map(({ name, slug, headword, definition, isAlias }) => (
          <li key={`${name} ${slug}`}>
            {isAlias ? (
              <p className="see">
                <Sentence of={words.glossary.see(<i>{name}</i>, <a href={termPath(glossary, slug)}>{headword}</a>)} />
              </p>
            ) : (
              <>
                <a className="entry" href={termPath(glossary, slug)}>
                  {headword}
                </a>
                <p>{firstWords(definition)}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
