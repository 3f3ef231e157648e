import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';

type Props = { site: Settings; words: Words; from: string };

/**
 * The offer by e-mail: calm at the end of a page, or in a dialog that our script opens for whoever is about to leave, once.
 * `from` is the page's path.
 */
export function EmailOffer({ site: { offer, language }, words: { site }, from }: Props) {
  if (!offer.isOn || !offer.headline) return null;
  const isDialog = offer.when === 'leaving';
  const words = (
    <>
      <div className="offer-words">
        <h2 id="offer" dir="auto">
          {offer.headline}
        </h2>
        {offer.text ? <p dir="auto">{offer.text}</p> : null}
      </div>
      <form method="post" action="/offer">
        <label>
          <span>{site.email}</span>
          <input type="email" name="email" required maxLength={254} autoComplete="email" dir="ltr" />
        </label>
        <input type="hidden" name="from" value={from} />
        <button type="submit" className="button button-primary">
          {offer.button || site.send}
        </button>
      </form>
    </>
  );
  if (!isDialog)
    return (
      <aside className="offer" aria-labelledby="offer" lang={language || undefined}>
        {words}
      </aside>
    );
  return (
    <dialog id="offer-dialog" className="offer" aria-labelledby="offer" lang={language || undefined}>
      {words}
      <form method="dialog">
        <button type="submit" className="decline">
          {offer.decline || site.noThanks}
        </button>
      </form>
    </dialog>
  );
}
