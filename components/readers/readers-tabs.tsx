import type { Route } from 'next';
import { TabLinks } from '@/components/ui/tab-links';

/** What readers say: what they propose, and what they looked for in vain. */
export const ReadersTabs = ({ current }: { current: 'proposals' | 'searches' }) => (
  <TabLinks
    label="Readers"
    links={[
      { href: '/studio/readers' as Route, text: 'Proposals', current: current === 'proposals' },
      {
        href: '/studio/readers/searches' as Route,
        text: 'Searches without a result',
        current: current === 'searches',
      },
    ]}
  />
);
