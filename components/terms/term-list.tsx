import { firstWords } from './first-words';

type Entry = { href: string; headword: string; definition: string; aside?: React.ReactNode };

/** Terms with the first words of their definitions. */
export function EntryList({ entries }: { entries: Entry[] }) {
  return (
    <ul className="entries">
      {entries.map(({ href, headword, definition, aside }) => (
        <li key={href}>
          <a className="entry" href={href}>
            {headword}
          </a>
          {aside ? <span className="aside">{aside}</span> : null}
          <p>{firstWords(definition)}</p>
        </li>
      ))}
    </ul>
  );
}
