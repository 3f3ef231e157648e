import type { Route } from 'next';
import Link from 'next/link';
import { Moment } from '@/components/ui/moment';
import type { NotificationLine } from '@/lib/notifications/list';
import { notificationPlace } from '@/lib/notifications/place';
import { notificationSentence, wordsOf } from '@/lib/notifications/sentence';

/** What somebody was told, newest first; what is unread says so in words and weight. */
export const NotificationList = ({ lines, now }: { lines: readonly NotificationLine[]; now: Date }) => (
  <ol className="mb-4 grid max-w-3xl">
    {lines.map((line) => (
      <li key={line.id} className="relative grid gap-1 border-b border-line px-1 py-3 last:border-b-0 hover:bg-hover">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <p className="min-w-0 flex-[1_1_18rem]">
            {!line.isRead && <span className="sr-only">Unread: </span>}
            <Link
              href={notificationPlace(line) as Route}
              className={`wrap-anywhere after:absolute after:inset-0 hover:underline ${line.isRead ? '' : 'font-medium'}`}
            >
              {!line.isRead && (
                <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-accent align-middle" />
              )}
              {notificationSentence(line.kind, line)}
            </Link>
          </p>
          <p className="text-[13px] text-muted">
            {line.glossary} · <Moment at={line.at} now={now} />
          </p>
        </div>
        {wordsOf(line.details) && (
          <blockquote className="border-l-2 border-accent pl-3 whitespace-pre-line wrap-anywhere">
            {wordsOf(line.details)}
          </blockquote>
        )}
      </li>
    ))}
  </ol>
);
