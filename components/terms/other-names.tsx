import type { Name } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

/** The other names of a term, as a dictionary gives them: abbreviations in capitals, the rest in italics. */
export function OtherNames({ names, words: { term } }: { names: Name[]; words: Words }) {
  if (names.length === 0) return null;
  const shown = [...names.filter(isAbbreviation), ...names.filter((name) => !isAbbreviation(name))];
  return (
    <p className="other-names">
      <span className="label">{term.also}</span>{' '}
      {shown.map((name, index) => (
        <span key={name.name}>
          {isAbbreviation(name) ? <abbr>{name.name}</abbr> : <i>{name.name}</i>}
          {index < shown.length - 1 ? term.comma : null}
        </span>
      ))}
    </p>
  );
}

const isAbbreviation = ({ kind }: Name): boolean => kind === 'abbreviation';
