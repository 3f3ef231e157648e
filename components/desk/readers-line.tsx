import type { Route } from 'next';
import Link from 'next/link';
import { mostCounted } from '@/lib/desk/piles';

const counted = (count: number, one: string, many: string): string =>
  `${count >= mostCounted ? `${mostCounted}+` : count} ${count === 1 ? one : many}`;

/** How much of what readers say waits for an answer; quiet, and nothing where nothing does. */
export const ReadersLine = ({ proposals, searches }: { proposals: number; searches: number }) =>
  proposals + searches === 0 ? null : (
    <p className="mt-4 text-muted">
      From readers:{' '}
      {[
        proposals > 0 && (
          <Way key="proposals" href="/studio/readers">
            {counted(proposals, 'open proposal', 'open proposals')}
          </Way>
        ),
        proposals > 0 && searches > 0 && ' and ',
        searches > 0 && (
          <Way key="searches" href="/studio/readers/searches">
            {counted(searches, 'search', 'searches')} without a result
          </Way>
        ),
      ]}
    </p>
  );

const Way = ({ href, children }: { href: string; children: React.ReactNode }) => (
  <Link href={href as Route} className="text-accent underline underline-offset-2">
    {children}
  </Link>
);
