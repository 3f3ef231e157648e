'use client';

import { Moment } from '@/components/ui/moment';
import { browserName } from '@/lib/people/browser-name';
import type { Outcome } from '@/lib/refusal';
import { CommandButton } from './command-button';

type Props = {
  sessions: readonly { id: string; browser: string; createdAt: Date; lastSeenAt: Date }[];
  /** The session of this very browser. */
  here: string | null;
  now: Date;
  end: (input: { sessionId: string }) => Promise<Outcome>;
  endOthers: (input: object) => Promise<Outcome<unknown>>;
};

/** The browsers I am signed in with, and a way to end each. */
export function SessionList({ sessions, here, now, end, endOthers }: Props) {
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {sessions.map(({ id, browser, createdAt, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-2">
            <div>
              <p className="font-medium">{browserName(browser)}</p>
              <p className="text-[13px] text-muted">
                Signed in <Moment at={createdAt} now={now} />, last seen <Moment at={lastSeenAt} now={now} />
              </p>
            </div>
            {id === here ? (
              <span className="text-[13px] text-muted">This browser</span>
            ) : (
              <CommandButton
                size="small"
                command={() => end({ sessionId: id })}
                done="Session ended."
                aria-label={`End the session of ${browserName(browser)}`}
              >
                End
              </CommandButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <CommandButton command={() => endOthers({})} done="All other sessions ended." className="justify-self-start">
          End all others
        </CommandButton>
      )}
    </>
  );
}
