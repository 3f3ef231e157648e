import type { Route } from 'next';
import Link from 'next/link';
import { classNames } from './class-names';

export type TabLink = { href: Route; text: string; current: boolean };

/** Pages that belong together, as a row of links; the current one is marked. */
export const TabLinks = ({ label, links }: { label: string; links: readonly TabLink[] }) => (
  <nav aria-label={label} className="-mt-2 mb-5 flex gap-5 overflow-x-auto border-b border-line md:-mt-4">
    {links.map(({ href, text, current }) => (
      <Link
        key={text}
        href={href}
        aria-current={current ? 'page' : undefined}
        className={classNames(
          '-mb-px border-b-2 py-2 whitespace-nowrap no-underline hover:text-ink',
          current ? 'border-accent font-medium text-ink' : 'border-transparent text-muted',
        )}
      >
        {text}
      </Link>
    ))}
  </nav>
);
