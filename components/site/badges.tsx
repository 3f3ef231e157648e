import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';
import { keyed } from './keyed';

type Props = Pick<Settings['footer'], 'note' | 'badges'> & { language: string; words: Words };

/** Who backs the site, and what it was found to comply with. */
export const Badges = ({ note, badges, language, words: { site } }: Props) =>
  note || badges.length > 0 ? (
    <section className="badges" aria-label={site.badges} lang={language || undefined}>
      {note ? <p dir="auto">{note}</p> : null}
      {badges.length > 0 ? (
        <ul>
          {keyed(badges, ({ label }) => label).map(({ key, one: { label, detail } }) => (
            <li key={key}>
              <strong>{label}</strong>
              {detail ? <span>{detail}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  ) : null;
