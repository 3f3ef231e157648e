import type { Route } from 'next';
import { type TabLink, TabLinks } from '@/components/ui/tab-links';

const places = { page: 'Term', review: 'Review', compare: 'Compare', history: 'History', preview: 'Preview' } as const;
export type TermPlace = keyof typeof places;

/** The pages about one term, as a row of links. */
export const TermTabs = ({ id, place }: { id: string; place: TermPlace }) => (
  <TabLinks label="This term" links={linksOf(id, place)} />
);

const linksOf = (id: string, place: TermPlace): TabLink[] =>
  (Object.keys(places) as TermPlace[]).map((name) => ({
    href: `/studio/terms/${id}${name === 'page' ? '' : `/${name}`}` as Route,
    text: places[name],
    current: name === place,
  }));
