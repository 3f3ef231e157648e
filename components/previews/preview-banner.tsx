import { termPath } from '@/lib/published/paths';
import type { Status } from '@/lib/workflow/status';

type Props = {
  preview: {
    revision: { number: number; status: Status };
    isLive: boolean;
    expiresAt: Date;
    glossary: { slug: string };
    term: { slug: string };
  };
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const was: Partial<Record<Status, string>> = {
  SUPERSEDED: 'published, and replaced since',
  RETIRED: 'published, and taken back since',
};

/** What a guest has to know about what they see: whose words these are not yet, and until when they can be read. */
export const PreviewBanner = ({ preview: { revision, isLive, expiresAt, glossary, term } }: Props) => (
  <aside
    aria-label="About this page"
    className="mb-8 flex flex-wrap items-baseline gap-x-2 gap-y-1 rounded-md border border-dashed border-control bg-surface px-4 py-2.5 text-[15px]"
  >
    <p>
      Preview of revision {revision.number},{' '}
      {isLive ? (
        <a className="text-accent underline" href={termPath(glossary.slug, term.slug)}>
          published now
        </a>
      ) : (
        (was[revision.status] ?? 'not published')
      )}
    </p>
    <p className="text-muted">
      <span aria-hidden="true">· </span>expires{' '}
      <time dateTime={expiresAt.toISOString()} title={`${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`}>
        {day.format(expiresAt)}
      </time>
    </p>
  </aside>
);
