import type { Link } from '@/lib/site/fields';
import { keyed } from './keyed';

/** A link of the settings. What leads to another site says nothing of ours to it but its address. */
export const SiteLink = ({ link: { label, href }, className }: { link: Link; className?: string }) => (
  <a className={className} href={href} dir={isWritten.test(href) ? 'auto' : undefined}>
    {label}
  </a>
);

// Telephone numbers and mail addresses run their own way, in whatever language the page is.
const isWritten = /^(tel|mailto):/i;

/** Links of the settings, one after the other; nothing where there are none. */
export const SiteLinks = ({ links, className }: { links: readonly Link[]; className?: string }) =>
  links.length === 0 ? null : (
    <ul className={className}>
      {keyed(links, ({ label }) => label).map(({ key, one: link }) => (
        <li key={key}>
          <SiteLink link={link} />
        </li>
      ))}
    </ul>
  );

/** Up to two buttons, the last of them the one that counts. */
export const SiteButtons = ({ links, className = 'buttons' }: { links: readonly Link[]; className?: string }) =>
  links.length === 0 ? null : (
    <p className={className}>
      {keyed(links, ({ label }) => label).map(({ key, one: link }) => (
        <SiteLink key={key} link={link} className={link === links.at(-1) ? 'button button-primary' : 'button'} />
      ))}
    </p>
  );
