import type { ReactNode } from 'react';
import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';

type Props = { site: Settings; words: Words; fields: ReactNode };

/**
 * The offer by e-mail: calm at the end of a page, or in a dialog that our script opens for whoever is about to leave, once.
 * `fields` are those that nobody sees (components/offer/offer-fields.tsx).
 */
export function EmailOffer({ site: { offer, language }, words, fields }: Props) {
  if (!isOffered(offer)) return null;
  const isDialog = offer.when === 'leaving';
  const inside = (
    <>
      <div className="offer-words">
        <h2 id="offer" dir="auto">
          {offer.headline}
        </h2>
        {offer.text ? <p dir="auto">{offer.text}</p> : null}
      </div>
      <form method="post" action="/offer">
        <label>
          <span>{words.offer.email}</span>
          <input type="email" name="email" required maxLength={254} autoComplete="email" dir="ltr" />
        </label>
        {fields}
        <button type="submit" className="button button-primary">
          {offer.button || words.offer.send}
        </button>
      </form>
    </>
  );
  if (!isDialog)
    return (
      <aside className="offer" aria-labelledby="offer" lang={language || undefined}>
        {inside}
      </aside>
    );
  return (
    <dialog id="offer-dialog" className="offer" aria-labelledby="offer" lang={language || undefined}>
      {inside}
      <form method="dialog">
        <button type="submit" className="decline">
          {offer.decline || words.site.noThanks}
        </button>
      </form>
    </dialog>
  );
}

/** All words of the offer that somebody agrees to who leaves an address. */
export const agreedWords = ({ offer: { headline, text, button } }: Settings, words: Words): string =>
  [headline, text, button || words.offer.send].filter(Boolean).join('\n');

const isOffered = ({ isOn, headline }: Settings['offer']) => isOn && headline !== '';
