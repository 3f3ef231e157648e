'use client';

import { usePathname } from 'next/navigation';
import { buttonStyle } from '@/components/ui/button-style';
import { CheckIcon, MenuIcon } from '@/components/ui/icons';
import { Menu, MenuLink } from '@/components/ui/menu';
import { isWithin, type Place, rowFrom } from './places';

const hidden = { md: 'md:hidden', lg: 'lg:hidden', xl: 'xl:hidden' };

/** The places of the studio on a narrow screen, behind one button. */
export function PlaceMenu({ places }: { places: readonly Place[] }) {
  const path = usePathname();
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label="Menu"
          className={buttonStyle('quiet', 'normal', `${hidden[rowFrom(places)]} w-9 px-0`)}
        >
          <MenuIcon />
        </button>
      }
    >
      {places.map(({ href, text }) => (
        <MenuLink key={href} href={href}>
          <span className="flex-1">{text}</span>
          {isWithin(path, href) && <CheckIcon />}
        </MenuLink>
      ))}
    </Menu>
  );
}
