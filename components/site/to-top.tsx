import type { Words } from '@/lib/words/en';

/** A link to the top, which shows itself once there is some way to go (app/styles/blocks.css). */
export const ToTop = ({ words }: { words: Words }) => (
  <a className="to-top" href="#content">
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M12 19V5m-6 6 6-6 6 6" />
    </svg>
    <span className="visually-hidden">{words.site.top}</span>
  </a>
);
