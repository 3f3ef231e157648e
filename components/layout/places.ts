import type { Route } from 'next';
import { type Actor, holds, holdsAnywhere, worksOnTextsAnywhere } from '@/lib/workflow/actor';

export type Place = { href: Route; text: string };

/** Where this person can go in the studio: the entries of its navigation. */
export const placesFor = (actor: Actor): Place[] => [
  { href: '/studio', text: 'My desk' },
  { href: '/studio/terms', text: 'Terms' },
  { href: '/studio/schedule' as Route, text: 'Schedule' },
  ...(worksOnTextsAnywhere(actor) ? [{ href: '/studio/readers' as Route, text: 'Readers' }] : []),
  ...(holdsAnywhere(actor, 'AUTHOR') ? [{ href: '/studio/import' as const, text: 'Import' }] : []),
  { href: '/studio/export', text: 'Export' },
  ...(holdsAnywhere(actor, 'ADMIN')
    ? [
        { href: '/studio/people' as const, text: 'People' },
        { href: '/studio/glossaries' as const, text: 'Glossaries' },
      ]
    : []),
  ...(holds(actor, 'ADMIN', null)
    ? [
        { href: '/studio/leads' as Route, text: 'Leads' },
        { href: '/studio/mail' as Route, text: 'Mail' },
        { href: '/studio/settings' as Route, text: 'Site' },
      ]
    : []),
];

/** From which width of the window on so many places stand in a row; on narrower ones they are behind a button. */
export const rowFrom = (places: readonly Place[]): 'md' | 'lg' | 'xl' =>
  places.length > 9 ? 'xl' : places.length > 7 ? 'lg' : 'md';

/** Whether a page belongs to a place. My desk is only itself; the others contain their pages. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || (place !== '/studio' && path.startsWith(`${place}/`));
