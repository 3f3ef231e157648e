'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/components/ui/class-names';
import { isWithin, type Place, rowFrom } from './places';

const shown = { md: 'md:flex', lg: 'lg:flex', xl: 'xl:flex' };

/** The places of the studio in a row; the one this page belongs to is marked. */
export function PlaceLinks({ places }: { places: readonly Place[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Studio" className={classNames('hidden items-stretch gap-1 self-stretch', shown[rowFrom(places)])}>
      {places.map(({ href, text }) => {
        const current = isWithin(path, href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? (path === href ? 'page' : 'true') : undefined}
            className={classNames(
              'flex items-center border-b-2 px-2.5 pt-0.5 whitespace-nowrap no-underline hover:text-ink',
              'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent',
              current ? 'border-accent font-medium text-ink' : 'border-transparent text-muted',
            )}
          >
            {text}
          </Link>
        );
      })}
    </nav>
  );
}
