import type { Route } from 'next';
import Link from 'next/link';
import { mostUnread } from '@/lib/notifications/most-unread';

/** The way to the notifications, with how many are unread. */
export const Bell = ({ unread }: { unread: number }) => {
  const count = unread > mostUnread ? `${mostUnread}+` : String(unread);
  return (
    <Link
      href={'/studio/notifications' as Route}
      aria-label={unread === 0 ? 'Notifications' : `${count} unread ${unread === 1 ? 'notification' : 'notifications'}`}
      className="relative inline-flex size-9 items-center justify-center rounded-md text-ink hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent"
    >
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d="M5 8.5a5 5 0 0 1 10 0c0 4 1.5 5 1.5 5h-13S5 12.5 5 8.5ZM8.3 16.5a2 2 0 0 0 3.4 0"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {unread > 0 && (
        <span className="absolute -top-0.5 -right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-[11px] leading-4 font-medium text-accent-ink tabular-nums">
          {count}
        </span>
      )}
    </Link>
  );
};
