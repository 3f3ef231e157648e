import type { Item, Settings } from '@/lib/site/settings';
import type { Words } from '@/lib/words/en';
import { keyed } from './keyed';
import { SiteButtons, SiteLink, SiteLinks } from './site-link';

type Props = { site: Settings; words: Words };

/** Whether the header holds more than the name and the search. */
export const hasMenus = ({ header: { items, utility, buttons } }: Settings): boolean =>
  items.length + utility.length + buttons.length > 0;

/**
 * What the header leads to: one tree, in a row on wide screens and in a sheet behind a button on narrow ones. Menus are
 * disclosures (ARIA Authoring Practices), the sheet a popover: both work without our script.
 */
export function SiteMenus({ site: { header, language }, words: { site } }: Props) {
  return (
    <nav id="menus" className="site-menus" popover="auto" aria-label={site.menu} lang={language || undefined}>
      <button type="button" className="sheet-close" popoverTarget="menus" popoverTargetAction="hide">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="m6 6 12 12M18 6 6 18" />
        </svg>
        <span className="visually-hidden">{site.closeMenu}</span>
      </button>
      <ul className="menu-items">
        {keyed(header.items, ({ label }) => label).map(({ key, one: item }) => (
          <li key={key} className={item.groups.length > 1 ? 'menu-wide' : undefined}>
            {item.groups.length > 0 ? <Menu item={item} /> : <SiteLink link={item} className="menu-top" />}
          </li>
        ))}
      </ul>
      <SiteLinks links={header.utility} className="utility" />
      <SiteButtons links={header.buttons} className="buttons header-buttons" />
    </nav>
  );
}

const Menu = ({ item: { label, groups } }: { item: Item }) => (
  <details name="menu">
    <summary className="menu-top">{label}</summary>
    <div className="menu-panel">
      {keyed(groups, ({ heading }) => heading).map(({ key, one: { heading, links } }) => (
        <div key={key} className={links.length > 10 ? 'menu-group menu-group-long' : 'menu-group'}>
          {heading ? <p className="menu-heading">{heading}</p> : null}
          <SiteLinks links={links} />
        </div>
      ))}
    </div>
  </details>
);
