import Link from 'next/link';
import type { ReactNode } from 'react';
import { Bell } from '@/components/notifications/bell';
import type { Actor } from '@/lib/workflow/actor';
import { PlaceLinks } from './place-links';
import { PlaceMenu } from './place-menu';
import { placesFor } from './places';

type Props = { actor: Actor; unread: number; account: ReactNode };

/** The bar above every page of the studio. `account` is the menu of the person at its end. */
export const StudioBar = ({ actor, unread, account }: Props) => {
  const places = placesFor(actor);
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper print:hidden">
      <div className="mx-auto flex h-12 max-w-300 items-center gap-2 px-3 md:gap-5 md:px-6">
        <PlaceMenu places={places} />
        <Link href="/studio" className="pt-1 font-serif text-lg leading-none font-medium text-ink no-underline">
          Headword
        </Link>
        <PlaceLinks places={places} />
        <div className="ml-auto flex items-center gap-1 md:-mr-3.5">
          <Bell unread={unread} />
          {account}
        </div>
      </div>
    </header>
  );
};
