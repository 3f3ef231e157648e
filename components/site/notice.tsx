import type { Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';
import { SiteLink } from './site-link';

type Props = { site: Settings; words: Words };

/**
 * One sentence above the header, in the flow of the page, so that it covers nothing. Our script lets it be dismissed in
 * this browser, until its words change.
 */
export const Notice = ({ site: { notice, language }, words: { site } }: Props) =>
  isShown(notice) ? (
    <aside className="notice" aria-label={site.notice} lang={language || undefined}>
      <p dir="auto">
        {notice.text} {notice.links[0] ? <SiteLink link={notice.links[0]} /> : null}
      </p>
      <button type="button" hidden>
        {notice.button || site.dismiss}
      </button>
    </aside>
  ) : null;

/** What tells this notice from another, for a browser that has dismissed one. */
export const noticeName = ({ notice }: Settings): string | undefined =>
  isShown(notice)
    ? [...notice.text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)
    : undefined;

const isShown = ({ isOn, text }: Settings['notice']) => isOn && text !== '';
