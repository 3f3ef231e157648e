'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/components/ui/class-names';
import { isWithin, type Place } from './places';

/** The places of the studio in a row; the one this page belongs to is marked. */
export function PlaceLinks({ places }: { places: readonly Place[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Studio" className="hidden items-stretch gap-1 self-stretch md:flex">
      {places.map(({ href, text }) => {
        const current = isWithin(path, href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? (path === href ? 'page' : 'true') : undefined}
            className={classNames(
              'flex items-center border-b-2 px-2.5 pt-0.5 no-underline hover:text-ink',
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
